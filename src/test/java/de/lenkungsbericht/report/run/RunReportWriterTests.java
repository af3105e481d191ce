package de.lenkungsbericht.report.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.Recommendation;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RunReportWriterTests {

	private static final LocalDate DAY = LocalDate.of(2020, 6, 22);

	private static final RunFigures FIGURES = new RunFigures(18,
			Map.of(Recommendation.IMPLEMENT, 6, Recommendation.DEFER, 2), 10, Map.of(Severity.WARNUNG, 3));

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@Test
	void tellsWhatWasTakenWhatWasLeftAndWhereTheOutputsAre() throws IOException {
		RunReport report = new RunReport(12, DAY.atTime(2, 0), Duration.ofMillis(4230), DAY, DAY,
				List.of(submission("pflege/Meldung.xlsx")), List.of(left("pflege/offen.xlsx")), FIGURES,
				List.of(Path.of("output", "massnahmen.csv")), List.of(), List.of("Der Sitzungskalender endet bald."));
		assertThat(write(report)).isEqualToNormalizingNewlines("""
				\uFEFFLaufprotokoll Lenkungsbericht
				=============================

				Lauf Nr. 12, begonnen am 22.06.2020 um 02:00:00 Uhr, Dauer 4,2 Sekunden
				Stichtag des Berichts:      22.06.2020 (welcher Stand gilt)
				Fälligkeiten beurteilt zum: 22.06.2020

				1 Datei geprüft (0 angenommen, 1 teilweise angenommen, 0 zurückgewiesen), 1 Datei liegen gelassen.

				Geprüfte Dateien
				----------------
				pflege/Meldung.xlsx
				   Stelle pflege, Stichtag 22.06.2020: teilweise angenommen
				   7 Zeilen, davon 4 übernommen, 2 als Beitrag behalten, 1 abgelehnt; 1 Fehler, 0 Warnungen, 1 Hinweis

				Liegen gelassene Dateien
				------------------------
				pflege/offen.xlsx
				   D05 HINWEIS: Die Datei wird gerade bearbeitet.
				   Sie wird beim nächsten Lauf gelesen.

				Stand nach diesem Lauf
				----------------------
				Maßnahmen im Katalog                             18
				   Empfehlung Umsetzung                           6
				   Empfehlung Umsetzung zurückgestellt            2
				   Empfehlung Umsetzung unter Vorbehalt           0
				   Empfehlung Bewertung ausstehend                0
				   Empfehlung Keine Umsetzung                     0
				   Empfehlung offen                               0
				   ohne Stand oder Empfehlung                    10
				Offene Fehler                                     0
				Offene Warnungen                                  3
				Offene Hinweise                                   0
				Kontrollsummen: stimmen überein, keine Zeile und kein Euro ist verloren gegangen.

				Ergebnisse
				----------
				output/massnahmen.csv

				Rückmeldungen an die Stellen
				----------------------------
				Es war keine Rückmeldung zu schreiben.

				Warnungen zum Lauf
				------------------
				Der Sitzungskalender endet bald.
				""".replace("output/", "output" + this.directory.getFileSystem().getSeparator()));
	}

	@Test
	void saysSoWhenNothingArrived() throws IOException {
		assertThat(write(quiet(Duration.ofSeconds(72)))).contains("Seit dem letzten Lauf ist nichts Neues eingegangen.",
				"Dauer 1 Minute 12 Sekunden");
	}

	@Test
	void letsNoFileNameForgeALine() throws IOException {
		RunReport report = new RunReport(1, DAY.atStartOfDay(), Duration.ZERO, DAY, DAY, List.of(),
				List.of(left("a\r\nKontrollsummen: gut\u202E.xlsx")), FIGURES, List.of(), List.of(), List.of());
		assertThat(write(report).lines()).contains("a\uFFFD\uFFFDKontrollsummen: gut\uFFFD.xlsx");
	}

	private String write(RunReport report) throws IOException {
		Path file = this.directory.resolve(RunReportWriter.FILE_NAME);
		RunReportWriter.write(report, file);
		return Files.readString(file, StandardCharsets.UTF_8);
	}

	private static RunReport quiet(Duration took) {
		return new RunReport(1, DAY.atStartOfDay(), took, DAY, DAY, List.of(), List.of(), FIGURES, List.of(), List.of(),
				List.of());
	}

	private static RunReport.LeftFile left(String path) {
		return new RunReport.LeftFile(path, new Finding(FindingCode.D05, Severity.HINWEIS, "", null, "", "",
				"Die Datei wird gerade bearbeitet.", "Sie wird beim nächsten Lauf gelesen.", ""));
	}

	private static SubmissionRecord submission(String path) {
		Receipt receipt = new Receipt(1, 12, DAY, new DepartmentId("pflege"), path, "Meldung.xlsx", 1, Instant.EPOCH,
				"c0ffee", Instant.EPOCH, "", "", "1");
		return new SubmissionRecord(receipt, 1, DAY, false, Verdict.PARTLY_ACCEPTED, false,
				new RowCounts(8, 4, 2, 1, 1), 1, 0, 1);
	}

}
