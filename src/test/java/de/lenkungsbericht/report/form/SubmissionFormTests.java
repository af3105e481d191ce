package de.lenkungsbericht.report.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.catalogue.CatalogueReader;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.judgement.PriorStatus;
import de.lenkungsbericht.report.workbook.WorkbookWriter;
import de.lenkungsbericht.testing.LibreOffice;
import de.lenkungsbericht.testing.Print;
import de.lenkungsbericht.testing.TestCatalogue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The form as a clerk finds it. */
class SubmissionFormTests {

	private static final int HEADER = 2;

	private static final Catalogue CATALOGUE = CatalogueReader.read(Path.of("jobs", "katalog"));

	private static final XSSFWorkbook FORM = form(content("pflege", LocalDate.of(2020, 6, 23),
			new PriorStatus(LocalDate.of(2020, 6, 22), Map.of(new MeasureNumber("AT-03"), status()))));

	private static final XSSFSheet MEASURES = FORM.getSheet("Maßnahmen");

	private static FormContent content(String department, LocalDate day, PriorStatus prior) {
		return FormContent.of(CATALOGUE, new DepartmentId(department), day, prior, List.of());
	}

	private static MeasureStatus status() {
		return new MeasureStatus(new MeasureNumber("AT-03"),
				Map.of(Column.ANLAGE, new Value.Text("07"), Column.JAEHRLICH,
						new Value.Amount(new BigDecimal("148000")), Column.VOTUM_AM,
						new Value.Day(LocalDate.of(2020, 6, 22))));
	}

	private static XSSFWorkbook form(FormContent content) {
		return form(CATALOGUE, content);
	}

	private static XSSFWorkbook form(Catalogue catalogue, FormContent content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			WorkbookWriter.write(SubmissionForm.describe(catalogue, content), bytes);
			return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	@Test
	void theHeadIsFilledIn() {
		assertThat(column(FORM.getSheet("Meldung"), 0)).contains("Meldende Stelle *", "Stichtag *", "Keine Änderungen",
				"Formularversion", "Verfasser/-in", "Telefon", "E-Mail");
		assertThat(column(FORM.getSheet("Meldung"), 1)).containsExactly("Altenhilfe und Pflege", "22.06.2020", "nein",
				"1");
		assertThat(column(FORM.getSheet("Meldung"), 3))
			.anyMatch((text) -> text.contains("Stichtag 22.06.2020, Abgabe bis 30.06.2020"));
	}

	@ParameterizedTest
	@CsvSource({ "2020-06-30,, 2020-06-22", "2020-07-01,, 2020-07-01", "2020-06-21,, 2020-06-21",
			"2020-06-25, 2020-06-24, 2020-06-24", "2021-03-01, 2020-06-22, 2020-06-22",
			"2020-06-25, 2020-06-22, 2020-06-22", "2020-06-25, 2020-07-01, 2020-07-01" })
	void theStichtagIsTheOneDueOrTheLastOrTheDay(LocalDate day, @Nullable LocalDate last, LocalDate expected) {
		assertThat(content("pflege", day, new PriorStatus(last, Map.of())).reportingDate()).isEqualTo(expected);
	}

	@Test
	void theTablePrintsOnThreePagesSideBySideWithItsFirstColumnsOnEach() {
		assertThat(MEASURES.getPrintSetup().getFitWidth()).isEqualTo((short) 3);
		assertThat(MEASURES.getRepeatingColumns().formatAsString()).isEqualTo("A:B");
		assertThat(MEASURES.getRepeatingRows().formatAsString()).isEqualTo("3:3");
	}

	@Test
	void itSaysThatNoSocialDataBelongHere() {
		assertThat(column(FORM.getSheet("Meldung"), 0)).anyMatch((text) -> text.startsWith("Keine Sozialdaten"));
	}

	@Test
	void ledMeasuresStandInTheOrderOfTheCatalogueAndOthersBelow() {
		XSSFSheet jugend = form(content("jugend", LocalDate.of(2020, 6, 22), PriorStatus.NONE)).getSheet("Maßnahmen");
		assertThat(column(jugend, 0)).containsSubsequence("KJ-01", "KJ-02", "KJ-03", "KJ-04", "KJ-05", "KJ-06", "GA-01",
				"GA-03", "AT-02", "AT-07");
		Row subheading = jugend.getRow(HEADER + 7);
		assertThat(subheading).filteredOn((cell) -> !cell.getStringCellValue().isEmpty()).hasSize(1);
	}

	@Test
	void theLastStatusIsFilledIn() {
		assertThat(shown("AT-03", Column.ANLAGE)).isEqualTo("07");
		assertThat(cell(Column.JAEHRLICH).getNumericCellValue()).isEqualTo(148000);
		assertThat(cell(Column.VOTUM_AM).getLocalDateTimeCellValue()).isEqualTo("2020-06-22T00:00:00");
		assertThat(shown("AT-03", Column.KURZBERICHT)).isEmpty();
	}

	@Test
	void requiredColumnsAreMarked() {
		Row header = MEASURES.getRow(HEADER);
		for (Column column : Column.values()) {
			assertThat(header.getCell(column.ordinal()).getStringCellValue())
				.isEqualTo(column.isRequired() ? column.header() + " *" : column.header());
		}
	}

	@Test
	void onlyNumberAndTitleAreLocked() {
		Row first = MEASURES.getRow(HEADER + 1);
		Row spare = MEASURES.getRow(HEADER + 5);
		assertThat(Stream.of(Column.values()).filter((column) -> isLocked(first, column))).containsExactly(Column.NR,
				Column.TITEL);
		assertThat(Stream.of(Column.values()).filter((column) -> isLocked(spare, column))).isEmpty();
	}

	@Test
	void noPageIsPrintedOfSpareRowsAlone(@TempDir Path folder) throws IOException {
		assumeThat(LibreOffice.isInstalled()).isTrue();
		List<String> pages = Print.pages(written(FORM, folder.resolve("Formular.xlsx")), folder);
		assertThat(pages.stream().filter((page) -> page.contains("Nr. *"))).hasSize(3)
			.allMatch((page) -> page.contains("AT-03"));
	}

	@Test
	void belowTheSpareRowsThereIsRoomForMore() {
		int below = MEASURES.getLastRowNum() + 1;
		assertThat(MEASURES.getLastRowNum() - HEADER).isLessThanOrEqualTo(3 + 5);
		for (Column column : Column.values()) {
			assertThat(MEASURES.getColumnStyle(column.ordinal()).getLocked()).isFalse();
			assertThat(rule(column).getRegions().getCellRangeAddress(0).getLastRow()).isGreaterThan(below + 100);
		}
	}

	@Test
	void everyRowGrowsWithWhatIsTypedIntoIt() {
		for (int row = HEADER + 1; row <= MEASURES.getLastRowNum(); row++) {
			assertThat(MEASURES.getRow(row).getCTRow().getCustomHeight()).as("row " + row).isFalse();
		}
	}

	private static Path written(XSSFWorkbook workbook, Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			workbook.write(out);
		}
		return file;
	}

	@Test
	void everyColumnHasARuleWithGermanPromptsThatReachesBelowTheRows() {
		assertThat(MEASURES.getDataValidations()).hasSize(Column.values().length).allSatisfy((rule) -> {
			assertThat(rule.getPromptBoxText()).contains("Beispiel:");
			assertThat(rule.getErrorBoxText().isEmpty()).isNotEqualTo(rule.getShowErrorBox());
			assertThat(rule.getRegions().getCellRangeAddress(0).getLastRow()).isGreaterThan(MEASURES.getLastRowNum());
		});
	}

	@Test
	void whatIsWrongIsSaidAndNotThePromptAgain() {
		Stream.of(FORM.getSheet("Meldung"), MEASURES)
			.flatMap((sheet) -> sheet.getDataValidations().stream())
			.filter(DataValidation::getShowErrorBox)
			.forEach((rule) -> assertThat(rule.getErrorBoxText()).startsWith("Das ")
				.isNotEqualTo(rule.getPromptBoxText())
				.hasSizeLessThanOrEqualTo(225)
				.doesNotContain("{"));
		assertThat(rule(Column.VOTUM).getErrorBoxText()).contains("Bitte aus der Liste wählen: offen, nachvollziehbar");
		assertThat(rule(Column.VOTUM_AM).getErrorBoxText()).contains("01.01.2000 und 31.12.2100", "22.06.2020");
		assertThat(rule(Column.AB_HAUSHALTSJAHR).getErrorBoxText()).contains("2000 bis 2100");
		assertThat(rule(Column.EINMALIG).getErrorBoxText()).contains("45 T€", "dürfen stehen bleiben");
	}

	@Test
	void aMeasureThatWasValidAtThePrefilledStichtagIsInTheForm() {
		Catalogue ended = TestCatalogue.standard().ended("KJ-09", "jugend", LocalDate.of(2020, 12, 31), null).build();
		FormContent content = FormContent.of(ended, new DepartmentId("jugend"), LocalDate.of(2021, 3, 1),
				new PriorStatus(LocalDate.of(2020, 12, 1), Map.of()), List.of());
		assertThat(content.reportingDate()).isEqualTo("2020-12-01");
		assertThat(column(form(ended, content).getSheet("Maßnahmen"), 0)).contains("KJ-09");
	}

	@Test
	void listedValuesAndCommitteesAreDropDowns() {
		assertThat(rule(Column.EMPFEHLUNG).getValidationConstraint().getExplicitListValues()).contains("Umsetzung",
				"Umsetzung zurückgestellt", "offen");
		String source = rule(Column.NAECHSTE_VORSTELLUNG).getValidationConstraint().getFormula1();
		String first = source.substring(source.indexOf("!$A$") + 4, source.indexOf(':'));
		assertThat(FORM.getSheet("Ausfüllhinweise").getRow(Integer.parseInt(first) - 1).getCell(0).getStringCellValue())
			.isEqualTo("Lenkungsgruppe Sozialstrategie");
	}

	@Test
	void everyFindingOfADepartmentIsExplained() {
		List<String> codes = Stream.of(FindingCode.values())
			.filter((code) -> code.group() != 'L')
			.map(FindingCode::name)
			.toList();
		assertThat(column(FORM.getSheet("Ausfüllhinweise"), 0)).containsSubsequence(codes);
	}

	private static boolean isLocked(Row row, Column column) {
		return row.getCell(column.ordinal()).getCellStyle().getLocked();
	}

	private static XSSFDataValidation rule(Column column) {
		return MEASURES.getDataValidations()
			.stream()
			.filter((rule) -> rule.getRegions().getCellRangeAddress(0).getFirstColumn() == column.ordinal())
			.findFirst()
			.orElseThrow();
	}

	private static String shown(String number, Column column) {
		for (Row row : MEASURES) {
			if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(number)) {
				return new DataFormatter().formatCellValue(row.getCell(column.ordinal()));
			}
		}
		throw new AssertionError("No row " + number);
	}

	private static org.apache.poi.ss.usermodel.Cell cell(Column column) {
		return Objects.requireNonNull(MEASURES.getRow(HEADER + 1).getCell(column.ordinal()));
	}

	/** The filled cells of a column from top to bottom, as they are shown. */
	private static List<String> column(XSSFSheet sheet, int index) {
		List<String> texts = new ArrayList<>();
		sheet.forEach((row) -> texts.add(new DataFormatter().formatCellValue(row.getCell(index))));
		texts.removeIf(String::isEmpty);
		return texts;
	}

}
