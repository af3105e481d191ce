package de.lenkungsbericht.validation.rules;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.testing.OtherWriter;
import de.lenkungsbericht.testing.PackageFile;
import de.lenkungsbericht.testing.SubmissionFile;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What people do to a workbook at work. */
class TriedByDepartmentsTests extends RuleCase {

	@Test
	void columnsAreMoved() {
		Checked checked = check(SubmissionFile.of("jugend")
			.columns(Column.EMPFEHLUNG, Column.FINANZBEDARF, Column.TITEL, Column.BEARBEITUNGSSTAND, Column.NR)
			.row("KJ-01", Column.EMPFEHLUNG, "vielleicht"));
		assertThat(checked.found()).containsExactly("Z07 FEHLER A2");
	}

	@Test
	void aColumnIsInserted() {
		Checked checked = check(SubmissionFile.of("jugend")
			.row("KJ-01", Column.EMPFEHLUNG, "vielleicht")
			.change((workbook) -> insertColumn(workbook.getSheet(SubmissionFile.MEASURES), "Interne Notiz")));
		assertThat(checked.found()).containsExactly("D11 HINWEIS C1", "Z07 FEHLER Q2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.xlsx", "a.xls" })
	void aFilterIsLeftOnAndRowsAreHidden(String name) {
		Checked checked = check(SubmissionFile.of("jugend")
			.row("KJ-01", Column.EMPFEHLUNG, "vielleicht")
			.row("GA-01")
			.change((workbook) -> hide(workbook.getSheet(SubmissionFile.MEASURES)))
			.write(folder().resolve(name)));
		assertThat(checked.found()).containsExactly("Z07 FEHLER P2");
		assertThat(checked.judgement().counts().found()).isEqualTo(2);
	}

	@Test
	void rowsAreLeftBlankAndTitlesPutAbove() {
		Checked checked = check(SubmissionFile.of("jugend")
			.headerRow(4)
			.cell(SubmissionFile.MEASURES, "A1", "Maßnahmen des Fachbereichs")
			.change((workbook) -> workbook.getSheet(SubmissionFile.MEASURES)
				.addMergedRegion(CellRangeAddress.valueOf("A1:F2")))
			.bareRow(Map.of())
			.row("KJ-01", Column.EMPFEHLUNG, "vielleicht"));
		assertThat(checked.found()).containsExactly("Z07 FEHLER P6");
	}

	@Test
	void anotherProgramWroteIt() throws IOException {
		Map<Column, Object> row = Map.of(Column.NR, "KJ-01", Column.TITEL, "Maßnahme KJ-01", Column.BEARBEITUNGSSTAND,
				"Umsetzung", Column.FINANZBEDARF, "ja", Column.JAEHRLICH, 148000, Column.EMPFEHLUNG, "vielleicht",
				Column.TERMIN, "Frühjahr 2021");
		Checked checked = check(OtherWriter.write(folder().resolve("a.xlsx"), "jugend", List.of(row)));
		assertThat(checked.found()).containsExactly("Z07 FEHLER P2");
	}

	@Test
	void theFormIsPastedOverAndItsDropDownsAreGone() throws IOException {
		PackageFile form = PackageFile.read(Path.of("input", "jugend", "Massnahmenmeldung Jugend Juni 2020.xlsx"))
			.change("xl/worksheets/sheet2.xml",
					(sheet) -> sheet.replaceAll("<dataValidations.*</dataValidations>", "")
						.replaceAll("<c r=\"P4\"[^>]*>.*?</c>",
								"<c r=\"P4\" t=\"inlineStr\"><is><t>Umsetzung  ZURUECKGESTELLT\u00a0</t></is></c>")
						.replaceAll("<c r=\"H5\"[^>]*>.*?</c>", "<c r=\"H5\" t=\"inlineStr\"><is><t>Ja!</t></is></c>"));
		Checked checked = check(form.write(folder().resolve("a.xlsx")));
		assertThat(checked.found()).contains("Z07 FEHLER H5").doesNotContain("Z07 FEHLER P4");
	}

	@Test
	void aGermanCsvIsRenamed() throws IOException {
		Path file = Files.writeString(folder().resolve("Export.xlsx"),
				"Nr.;Maßnahme;Bearbeitungsstand\r\nKJ-01;Titel;Umsetzung\r\n", Charset.forName("windows-1252"));
		Checked checked = check(file);
		assertThat(checked.found()).containsExactly("D01 FEHLER -");
		assertThat(checked.finding(FindingCode.D01).message()).contains("Excel");
		assertThat(checked.judgement().verdict()).isEqualTo(Verdict.REJECTED);
	}

	private static void insertColumn(Sheet sheet, String header) {
		sheet.shiftColumns(2, sheet.getRow(0).getLastCellNum(), 1);
		sheet.getRow(0).createCell(2).setCellValue(header);
	}

	private static void hide(Sheet sheet) {
		sheet.setAutoFilter(CellRangeAddress.valueOf("A1:Z3"));
		sheet.getRow(1).setZeroHeight(true);
		sheet.setColumnHidden(Column.EMPFEHLUNG.ordinal(), true);
	}

}
