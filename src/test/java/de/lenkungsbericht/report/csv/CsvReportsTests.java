package de.lenkungsbericht.report.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.Recommendation;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import de.lenkungsbericht.portfolio.state.AcceptedRow;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.portfolio.state.Origin;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import de.lenkungsbericht.portfolio.state.RowSource;
import de.lenkungsbericht.portfolio.state.StandingFinding;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CsvReportsTests {

	private static final LocalDate DAY = LocalDate.of(2020, 6, 22);

	private static final DepartmentId LEAD = new DepartmentId("pflege");

	private static final SubmissionRecord SUBMISSION = submission("Meldung; Pflege.xlsx", DAY, Verdict.PARTLY_ACCEPTED,
			new RowCounts(8, 4, 2, 1, 1));

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@Test
	void writesALinePerMeasureInTheNotationOfGermanSpreadsheets() throws IOException {
		MeasureStatus status = status(Map.of(Column.EMPFEHLUNG, new Value.Choice(Recommendation.DEFER), Column.EINMALIG,
				new Value.Amount(new BigDecimal("12500")), Column.VZAE, new Value.Decimal(new BigDecimal("0.50")),
				Column.VOTUM_AM, new Value.Day(DAY), Column.WIEDERVORLAGE,
				new Value.Vague(new VagueDate("vsl. Frühjahr 2021", DAY, DAY)), Column.KURZBERICHT,
				new Value.Text("Zwei\nZeilen \"so\""), Column.BEMERKUNG, new Value.Text("=1+1")));
		write(state(measure(status, DAY.plusDays(8))));
		assertThat(lines("massnahmen.csv")).containsExactly(
				"nr;handlungsfeld;auftragsart;titel;federfuehrung;stichtag;uebernommen_aus;bearbeitungsstand;ergebnisart;"
						+ "anlage;votum;votum_am;finanzbedarf;einmalig;jaehrlich;vzae;ab_haushaltsjahr;drittmittel;"
						+ "drittmittelgeber;drittmittelstatus;empfehlung;grund;bedingung;naechste_vorstellung;termin;"
						+ "wiedervorlage;wirkungspruefung;letzte_wirkungspruefung;gemeinsam_mit;kurzbericht;bemerkung;"
						+ "bestaetigt_am;herkunft",
				"AT-04;Altenhilfe;Konzept;Besuchsdienst;pflege;22.06.2020;\"Meldung; Pflege.xlsx\";;;;;22.06.2020;;"
						+ "12500,00;;0,5;;;;;Umsetzung zurückgestellt;;;;;vsl. Frühjahr 2021;;;;"
						+ "\"Zwei\nZeilen \"\"so\"\"\";'=1+1;30.06.2020;aktuell");
	}

	@Test
	void leavesAMeasureWithoutStatusBlank() throws IOException {
		write(state(measure(null, null)));
		assertThat(lines("massnahmen.csv")).element(1)
			.isEqualTo("AT-04;Altenhilfe;Konzept;Besuchsdienst;pflege" + ";".repeat(28) + "keine");
	}

	@Test
	void writesALinePerFinding() throws IOException {
		write(state(measure(null, null)));
		assertThat(lines("pruefprotokoll.csv")).containsExactly(
				"code;schweregrad;stelle;datei;blatt;zelle;nr;wert;meldung;folge;vorschlag",
				"Z09;FEHLER;pflege;\"Meldung; Pflege.xlsx\";Maßnahmen;H12;AT-04;ca. 5000;Kein Betrag.;Abgelehnt.;5000",
				"P02;WARNUNG;pflege;;;;AT-04;;Nichts gemeldet.;Kein Stand.;");
	}

	@Test
	void tellsTheTimeOfReceiptInTheZoneOfTheOffice() throws IOException {
		write(state(measure(null, null)));
		assertThat(lines("meldungen.csv")).containsExactly(
				"stelle;datei;sha256;eingegangen_am;stichtag;ergebnis;zeilen;uebernommen;beitraege;abgelehnt",
				"pflege;\"Meldung; Pflege.xlsx\";c0ffee;22.06.2020 02:00:00;22.06.2020;teilweise angenommen;7;4;2;1",
				"pflege;leer.xls;c0ffee;22.06.2020 02:00:00;;zurückgewiesen;0;0;0;0");
	}

	@Test
	void startsWithAByteOrderMarkAndEndsLinesAsWindowsDoes() throws IOException {
		write(state(measure(null, null)));
		String text = Files.readString(this.directory.resolve("meldungen.csv"), StandardCharsets.UTF_8);
		assertThat(text).startsWith("\uFEFFstelle;").endsWith(";0\r\n");
	}

	@Test
	void writesTheSameBytesTwice() throws IOException {
		Path other = Files.createDirectory(this.directory.resolve("other"));
		PortfolioState state = state(measure(null, null));
		for (Path file : write(state)) {
			CsvReports.write(state, ZoneId.of("Europe/Berlin"), other);
			assertThat(other.resolve(file.getFileName())).hasSameBinaryContentAs(file);
		}
	}

	private List<Path> write(PortfolioState state) throws IOException {
		return CsvReports.write(state, ZoneId.of("Europe/Berlin"), this.directory);
	}

	private List<String> lines(String fileName) throws IOException {
		String text = Files.readString(this.directory.resolve(fileName), StandardCharsets.UTF_8);
		return List.of(text.substring(1).split("\r\n"));
	}

	private static PortfolioState state(MeasureState measure) {
		SubmissionRecord empty = submission("leer.xls", null, Verdict.REJECTED, RowCounts.NONE);
		Finding cell = new Finding(FindingCode.Z09, Severity.FEHLER, "Maßnahmen", CellRef.parse("H12"), "AT-04",
				"ca. 5000", "Kein Betrag.", "Abgelehnt.", "5000");
		Finding portfolio = new Finding(FindingCode.P02, Severity.WARNUNG, "", null, "AT-04", "", "Nichts gemeldet.",
				"Kein Stand.", "");
		return new PortfolioState(DAY, DAY, null, List.of(measure), List.of(), List.of(SUBMISSION, empty), List.of(),
				List.of(new StandingFinding(LEAD, SUBMISSION, cell), new StandingFinding(LEAD, null, portfolio)),
				List.of(), List.of(), Map.of());
	}

	private static MeasureState measure(@Nullable MeasureStatus status, @Nullable LocalDate confirmedOn) {
		Measure measure = new Measure(new MeasureNumber("AT-04"), "Altenhilfe", "Konzept", "Besuchsdienst", List.of(),
				LEAD, List.of(), null, List.of(), "", null, null);
		AcceptedRow row = (status != null)
				? new AcceptedRow(new RowSource(1, LEAD, SUBMISSION.receipt().fileName(), "Maßnahmen", 5, DAY), status)
				: null;
		return new MeasureState(measure, row, status, Set.of(), (row != null) ? Origin.CURRENT : Origin.NONE,
				confirmedOn, List.of(), null, List.of());
	}

	private static MeasureStatus status(Map<Column, Value> values) {
		return new MeasureStatus(new MeasureNumber("AT-04"), values);
	}

	private static SubmissionRecord submission(String fileName, @Nullable LocalDate reportingDate, Verdict verdict,
			RowCounts counts) {
		Instant midnight = Instant.parse("2020-06-22T00:00:00Z");
		Receipt receipt = new Receipt(1, 1, DAY, LEAD, "pflege/" + fileName, fileName, 1, midnight, "c0ffee", midnight,
				"", "", "1");
		return new SubmissionRecord(receipt, 1, reportingDate, false, verdict, false, counts, 1, 0, 0);
	}

}
