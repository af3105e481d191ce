package de.lenkungsbericht.report.deferred;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.report.workbook.WorkbookWriter;
import de.lenkungsbericht.testing.PortfolioStateFixture;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeferredFundingWorkbookTests {

	private final PortfolioStateFixture sample = PortfolioStateFixture.sample();

	@Test
	void opensWithTheOverviewThenAGroupASheetThenTheDecisions() {
		assertThat(sheetNames(workbook())).containsExactly("Übersicht", "Zurückgestellt", "Unter Vorbehalt",
				"Bewertung ausstehend", "Offen mit Bedarf", "Entscheidung", "Finanzbedarf", "Gremien", "Erläuterungen");
	}

	@Test
	void showsWhatTheDeferredGroupOfTheSampleNeeds() {
		assertThat(line(workbook(), "Übersicht", "Umsetzung zurückgestellt"))
			.containsExactly("Umsetzung zurückgestellt", "2.0", "15000.0", "210500.0", "0.0", "210500.0", "2.8", "0.0");
	}

	@Test
	void saysThatOneMeasureIsNotYetCosted() {
		assertThat(line(workbook(), "Übersicht", "Bewertung ausstehend")).endsWith("0.0", "1.0");
		assertThat(line(workbook(), "Übersicht", "davon noch nicht beziffert: 1"))
			.containsExactly("davon noch nicht beziffert: 1", "zuzüglich 1 noch nicht bezifferter Maßnahme");
		assertThat(line(workbook(), "Bewertung ausstehend", "AT-06")).contains("noch nicht beziffert");
	}

	@Test
	void showsADashForEveryFigureOfAMeasureThatIsNotYetCosted() {
		assertThat(shownNumbers("Bewertung ausstehend", "AT-06")).hasSize(4).containsOnly("–");
		assertThat(shownNumbers("Finanzbedarf", "AT-06")).hasSize(12).containsOnly("–");
		assertThat(shownNumbers("Finanzbedarf", "AT-03")).contains("0 €").doesNotContain("–");
	}

	/**
	 * The last row of the sample is not costed: its dash made the sum of 3,8 posts 4 €.
	 */
	@Test
	void showsASumAsItsColumnWhateverTheLastRowHolds() {
		assertThat(shownNumbers("Finanzbedarf", "Summe")).startsWith("3,80", "15.000 €", "295.500 €", "0 €")
			.doesNotContain("–");
		assertThat(shownNumbers("Bewertung ausstehend", "Summe")).containsExactly("0 €", "0 €", "0 €", "0 €", "0,00");
		assertThat(shownNumbers("Zurückgestellt", "Summe")).endsWith("2,80");
	}

	@Test
	void spreadsTheNeedOverTheBudgetYears() {
		assertThat(line(workbook(), "Übersicht", "Einmaliger Bedarf")).containsExactly("Einmaliger Bedarf", "15000.0",
				"0.0", "0.0", "0.0", "0.0", "0.0", "0.0");
		assertThat(line(workbook(), "Übersicht", "Bedarf im Jahr")).containsExactly("Bedarf im Jahr", "310500.0",
				"295500.0", "295500.0", "295500.0", "295500.0", "0.0", "0.0");
	}

	@Test
	void saysThatSumsMayDifferWhereSomeAmountHasCents() {
		String note = "Gezeigt sind volle Euro, gerechnet ist mit Cent: Summen können um wenige Euro abweichen.";
		assertThat(text(workbook(), "Übersicht")).doesNotContain(note);
		this.sample.with("AT-04", Column.EINMALIG, "12345,50");
		assertThat(List.of("Übersicht", "Zurückgestellt", "Finanzbedarf"))
			.allSatisfy((sheet) -> assertThat(text(workbook(), sheet)).contains(note));
		assertThat(text(workbook(), "Unter Vorbehalt")).doesNotContain(note);
	}

	@Test
	void countsSecuredThirdPartyMoneyOnly() {
		this.sample.with("AT-05", Column.DRITTMITTELSTATUS, "gesichert").with("AT-05", Column.DRITTMITTEL, "100000");
		assertThat(line(workbook(), "Übersicht", "Umsetzung unter Vorbehalt")).contains("85000.0", "0.0");
		assertThat(line(workbook(), "Unter Vorbehalt", "AT-05")).contains("gesichert, 100.000 € (Pflegekassen)",
				"85000.0", "0.0");
	}

	@Test
	void saysOfAMeasureWhoseMoneyIsThereThatItCanBeReleased() {
		String release = "kann freigegeben werden: Gesicherte Drittmittel decken den Bedarf";
		assertThat(text(workbook(), "Unter Vorbehalt")).noneMatch((text) -> text.contains(release));
		this.sample.with("AT-05", Column.DRITTMITTELSTATUS, "gesichert").with("AT-05", Column.DRITTMITTEL, "85000");
		assertThat(line(workbook(), "Unter Vorbehalt", "AT-05")).anyMatch((text) -> text.endsWith("\n" + release));
	}

	@Test
	void showsADueDateAsItWasWrittenAndWhereItStands() {
		this.sample.with("AT-03", Column.WIEDERVORLAGE, "Frühjahr 2020");
		assertThat(line(workbook(), "Zurückgestellt", "AT-03")).contains("Frühjahr 2020\nüberfällig");
		assertThat(text(workbook(), "Übersicht")).contains("1: AT-03 Steuerungsfachkraft Pflege");
	}

	/** The master counts so too: both say the same number in the same words. */
	@Test
	void tellsWhatHasNoDateFromWhatHasOneThatNobodyCanRead() {
		this.sample.with("AT-05", Column.WIEDERVORLAGE, "sobald die Pflegekassen entschieden haben");
		assertThat(line(workbook(), "Übersicht", "Nicht festgelegt").get(1)).startsWith("3: AT-03")
			.doesNotContain("AT-05");
		assertThat(line(workbook(), "Übersicht", "Ohne lesbares Datum").get(1)).startsWith("1: AT-05");
	}

	@Test
	void everyMeasureStandsInOneLineOfTheWiedervorlagen() {
		this.sample.dueOn(LocalDate.of(2020, 7, 1))
			.with("AT-03", Column.WIEDERVORLAGE, "Mai 2020")
			.with("AT-04", Column.WIEDERVORLAGE, "Juli 2020")
			.with("AT-05", Column.WIEDERVORLAGE, "Dezember 2020")
			.with("AT-06", Column.WIEDERVORLAGE, "2021");
		assertThat(line(workbook(), "Übersicht", "Überfällig").get(1)).startsWith("1: AT-03");
		assertThat(line(workbook(), "Übersicht", "Fällig").get(1)).startsWith("1: AT-04");
		assertThat(line(workbook(), "Übersicht", "Fällig zur Sitzung am 07.12.2020").get(1)).startsWith("1: AT-05");
		assertThat(line(workbook(), "Übersicht", "Später").get(1)).startsWith("1: AT-06");
		assertThat(line(workbook(), "Übersicht", "Nicht festgelegt").get(1)).isEqualTo("keine");
	}

	@Test
	void withoutAnotherSessionWhatIsNotDueYetIsLater() {
		this.sample.dueOn(LocalDate.of(2022, 7, 1)).with("AT-05", Column.WIEDERVORLAGE, "2023");
		assertThat(line(workbook(), "Übersicht", "Später").get(1)).startsWith("1: AT-05");
		assertThat(text(workbook(), "Übersicht")).noneMatch((text) -> text.startsWith("Fällig zur Sitzung"));
	}

	@Test
	void marksASessionThatNoPaperReachesAnyMore() {
		this.sample.dueOn(LocalDate.of(2020, 12, 1));
		assertThat(line(workbook(), "Übersicht", "Lenkungsgruppe Sozialstrategie").get(1))
			.isEqualTo("07.12.2020 (Vorlagenschluss vorbei), 19.04.2021");
		assertThat(line(workbook(), "Übersicht", "Weitere Gremien").get(1))
			.contains("Jugendhilfeausschuss: 10.03.2021;")
			.endsWith("Kreistag: 16.12.2020 (Vorlagenschluss vorbei)");
		assertThat(line(workbook(), "Gremien", "Kreistag")).endsWith("25.11.2020 (vorbei)");
	}

	@Test
	void saysHowTheNetNeedChangedSinceTheLastSession() {
		this.sample.lastSession(new Session("Lenkungsgruppe Sozialstrategie", LocalDate.of(2019, 12, 9), null))
			.netThen("AT-03", 248_000)
			.netThen("AT-04", 62_500);
		assertThat(text(workbook(), "Übersicht")).contains("vorher 310.500 €, jetzt 295.500 € (Differenz -15.000 €)",
				"AT-03 248.000 € → 148.000 €; AT-05 neu mit 85.000 €");
	}

	@Test
	void printsAGroupWithoutMeasuresOnOnePage() {
		assertThat(workbook().getSheet("Offen mit Bedarf").getPrintSetup().getFitHeight()).isEqualTo((short) 1);
		assertThat(workbook().getSheet("Zurückgestellt").getFitToPage()).isFalse();
	}

	@Test
	void leavesOutAColumnThatNoMeasureOfTheGroupFills() {
		String reason = "Grund der Zurückstellung";
		assertThat(text(workbook(), "Zurückgestellt")).contains(reason);
		assertThat(text(workbook(), "Unter Vorbehalt")).doesNotContain(reason).contains("Drittmittel");
		this.sample.with("AT-05", Column.GRUND, "Es fehlt Geld.");
		assertThat(text(workbook(), "Unter Vorbehalt")).contains(reason);
	}

	@Test
	void leavesTheDecisionBlankWithAListToChooseFrom() {
		XSSFWorkbook workbook = workbook();
		assertThat(line(workbook, "Entscheidung", "AT-06")).containsExactly("AT-06",
				"Präventive Angebote für Menschen mit psychischen Erkrankungen", "Bewertung ausstehend");
		assertThat(workbook.getSheet("Entscheidung").getDataValidations())
			.anySatisfy((rule) -> assertThat(rule.getValidationConstraint().getExplicitListValues())
				.contains("Wiedervorlage bestätigt", "vertagt"));
	}

	@Test
	void saysHowEachFieldOfADecisionIsFilledIn() {
		assertThat(text(workbook(), "Entscheidung"))
			.anyMatch((text) -> text.contains("Gremium und Entscheidung aus der Liste wählen, Sitzung als Datum,"))
			.noneMatch((text) -> text.contains("die gelben Felder haben Auswahllisten"));
	}

	@Test
	void saysSoWhereNothingWaitsForMoney() {
		PortfolioStateFixture empty = PortfolioStateFixture.empty();
		assertThat(text(workbook(empty), "Zurückgestellt")).contains("Keine Maßnahme in dieser Gruppe.");
	}

	@Test
	void givesTheSameBytesTwice() {
		assertThat(bytes(this.sample)).isEqualTo(bytes(this.sample));
	}

	private XSSFWorkbook workbook() {
		return workbook(this.sample);
	}

	private static XSSFWorkbook workbook(PortfolioStateFixture fixture) {
		try {
			return new XSSFWorkbook(new ByteArrayInputStream(bytes(fixture)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] bytes(PortfolioStateFixture fixture) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			WorkbookWriter.write(DeferredFundingWorkbook.describe(fixture.build(), fixture.catalogue()), out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static List<String> sheetNames(XSSFWorkbook workbook) {
		List<String> names = new ArrayList<>();
		workbook.forEach((sheet) -> names.add(sheet.getSheetName()));
		return names;
	}

	/** The numbers of a measure as a reader sees them, without the year. */
	private List<String> shownNumbers(String sheet, String number) {
		DataFormatter formatter = new DataFormatter(Locale.GERMANY);
		formatter.setUseCachedValuesForFormulaCells(true);
		List<String> shown = new ArrayList<>();
		for (Row row : workbook().getSheet(sheet)) {
			if (cells(row).contains(number)) {
				row.forEach((cell) -> shown.add(isAmount(cell) ? formatter.formatCellValue(cell) : ""));
			}
		}
		return shown.stream().filter((text) -> !text.isEmpty()).toList();
	}

	private static boolean isAmount(Cell cell) {
		boolean number = cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA;
		return number && !DateUtil.isCellDateFormatted(cell) && !cell.getCellStyle().getDataFormatString().equals("0");
	}

	/** The filled cells of the first row that begins with a text. */
	private static List<String> line(XSSFWorkbook workbook, String sheet, String first) {
		for (Row row : workbook.getSheet(sheet)) {
			List<String> cells = cells(row);
			if (!cells.isEmpty() && cells.get(0).equals(first)) {
				return cells;
			}
		}
		return List.of();
	}

	private static List<String> text(XSSFWorkbook workbook, String sheet) {
		List<String> text = new ArrayList<>();
		workbook.getSheet(sheet).forEach((row) -> text.addAll(cells(row)));
		return text;
	}

	private static List<String> cells(Row row) {
		List<String> cells = new ArrayList<>();
		for (Cell cell : row) {
			String text = switch (cell.getCellType()) {
				case BLANK -> "";
				case NUMERIC -> Double.toString(cell.getNumericCellValue());
				case FORMULA -> stored(cell);
				default -> new DataFormatter().formatCellValue(cell);
			};
			if (!text.isEmpty()) {
				cells.add(text);
			}
		}
		return cells;
	}

	private static String stored(Cell cell) {
		return switch (cell.getCachedFormulaResultType()) {
			case NUMERIC -> Double.toString(cell.getNumericCellValue());
			default -> cell.getStringCellValue();
		};
	}

}
