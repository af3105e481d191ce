package de.lenkungsbericht.report.workbook;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkbookWriterTests {

	private final XSSFWorkbook workbook = SampleWorkbook.reopened(SampleWorkbook.everything());

	@Test
	void sheetsStandInOrderAndTheFirstIsOpen() {
		assertThat(this.workbook).extracting("sheetName").containsExactly("Übersicht", "Ernte", "Formular");
		assertThat(this.workbook.getActiveSheetIndex()).isZero();
	}

	@Test
	void everySheetOpensAtA1() {
		assertThat(this.workbook).allMatch((sheet) -> sheet.getActiveCell().formatAsString().equals("A1"));
	}

	@Test
	void tableIsARealOneWhoseColumnsAreItsHeaders() {
		XSSFTable table = sheet("Ernte").getTables().get(0);
		assertThat(table.getName()).isEqualTo("Ernte");
		assertThat(table.getArea().formatAsString()).isEqualTo("A2:E4");
		assertThat(table.getColumns()).extracting("name")
			.containsExactly("Frucht", "Menge", "Erlös (€)", "Tag", "Erlös je Kiste");
		assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo("A2:E4");
	}

	@Test
	void valuesAreTyped() {
		assertThat(cell("Ernte", 2, 1).getNumericCellValue()).isEqualTo(3);
		assertThat(cell("Ernte", 2, 2).getNumericCellValue()).isEqualTo(37.5);
		assertThat(cell("Ernte", 2, 3).getLocalDateTimeCellValue()).isEqualTo(SampleWorkbook.AS_OF.atStartOfDay());
	}

	@Test
	void textThatLooksLikeAFormulaStaysText() {
		assertThat(cell("Ernte", 3, 0).getCellType()).isEqualTo(CellType.STRING);
		assertThat(cell("Ernte", 3, 0).getStringCellValue()).isEqualTo("=1+1");
	}

	@Test
	void formulasReferToTheTableAndStoreTheirResult() {
		assertThat(cell("Übersicht", 2, 0).getCellFormula()).isEqualTo("SUM('Ernte'!$B$3:$B$4)");
		assertThat(cell("Übersicht", 2, 0).getNumericCellValue()).isEqualTo(7);
		assertThat(cell("Übersicht", 3, 0).getCellFormula()).isEqualTo("IF($A$3=7,\"stimmt\",\"weicht ab\")");
		assertThat(cell("Übersicht", 3, 0).getStringCellValue()).isEqualTo("stimmt");
		assertThat(cell("Ernte", 2, 4).getCellFormula()).isEqualTo("$C3/$B3");
	}

	@Test
	void sumsStandBelowTheTable() {
		assertThat(cell("Ernte", 4, 0).getStringCellValue()).isEqualTo("Summe");
		assertThat(cell("Ernte", 4, 1).getCellFormula()).isEqualTo("SUBTOTAL(109,$B$3:$B$4)");
		assertThat(cell("Ernte", 4, 2).getNumericCellValue()).isEqualTo(87.5);
	}

	@Test
	void aWordInThePlaceOfANumberStandsWhereNumbersDo() {
		XSSFWorkbook unweighed = SampleWorkbook.reopened(SampleWorkbook.workbook(
				SampleWorkbook.data(List.of(SampleWorkbook.unweighed("Quitten"), SampleWorkbook.row("Äpfel", 3)))));
		assertThat(unweighed.getSheetAt(0).getRow(2).getCell(1).getCellStyle().getAlignment())
			.isEqualTo(HorizontalAlignment.RIGHT);
		assertThat(unweighed.getSheetAt(0).getRow(1).getCell(1).getCellStyle().getAlignment())
			.isEqualTo(HorizontalAlignment.RIGHT);
		assertThat(unweighed.getSheetAt(0).getRow(4).getCell(1).getNumericCellValue()).isEqualTo(3);
	}

	@Test
	void headerStaysInViewAndOnEveryPage() {
		XSSFSheet sheet = sheet("Ernte");
		assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
		assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
		assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("2:2");
	}

	@Test
	void printsOnA4OnePageWideWithDayAndPage() {
		XSSFSheet sheet = sheet("Ernte");
		assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
		assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
		assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
		assertThat(sheet.getFooter().getLeft()).isEqualTo("Stand 22.06.2020");
		assertThat(sheet.getFooter().getRight()).isEqualTo("Seite &P von &N");
	}

	@Test
	void documentSaysWhatItIsInGerman() {
		var core = this.workbook.getProperties().getCoreProperties();
		assertThat(core.getTitle()).isEqualTo("Probe");
		assertThat(core.getCreator()).isEqualTo("Lenkungsbericht");
		assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("de-DE");
		assertThat(core.getModified()).isEqualTo("2020-06-22T00:00:00Z").isEqualTo(core.getCreated());
	}

	@Test
	void chartReadsItsFiguresFromCellsAndSaysWhatItShows() {
		var chart = sheet("Übersicht").getDrawingPatriarch().getCharts().get(0);
		assertThat(chart.getCTChart().xmlText()).contains("'Ernte'!$B$3:$B$4");
		assertThat(chart.getCTChart().xmlText().split("lang=")).hasSizeGreaterThan(1)
			.allMatch((part) -> part.startsWith("\"de-DE\"") || part.startsWith("<"));
		assertThat(sheet("Übersicht").getDrawingPatriarch().getCTDrawing().xmlText())
			.contains("descr=\"Säulen: 3 Kisten Äpfel");
	}

	@Test
	void formIsLockedButForItsFields() {
		assertThat(sheet("Formular").isSheetLocked()).isTrue();
		assertThat(cell("Formular", 0, 0).getCellStyle().getLocked()).isTrue();
		assertThat(cell("Formular", 0, 1).getCellStyle().getLocked()).isFalse();
	}

	@Test
	void fieldsOfferTheirListAndPrompt() {
		var rules = sheet("Formular").getDataValidations();
		assertThat(rules).extracting((rule) -> rule.getValidationConstraint().getFormula1())
			.containsExactly("\"ja,nein\"", "'Ernte'!$A$3:$A$4");
		assertThat(rules.get(0).getPromptBoxText()).isEqualTo("Bitte ja oder nein wählen.");
	}

	@Test
	void linksStandOnTheirCells() {
		assertThat(cell("Ernte", 2, 0).getHyperlink().getAddress()).isEqualTo("'Übersicht'!A1");
	}

	@Test
	void emptyTableSaysSo() {
		XSSFWorkbook empty = SampleWorkbook.reopened(SampleWorkbook.workbook(SampleWorkbook.data(List.of())));
		assertThat(empty.getSheetAt(0).getTables().get(0).getArea().formatAsString()).isEqualTo("A2:E3");
		assertThat(empty.getSheetAt(0).getRow(2).getCell(0).getStringCellValue()).isEqualTo("Noch nichts geerntet.");
	}

	@Test
	void longTextGetsAHigherRow() {
		assertThat(sheet("Übersicht").getRow(3).getHeightInPoints()).isGreaterThan(25);
	}

	@Test
	void columnIsAsWideAsTheLongestWordOfItsHeader() {
		assertThat(TableColumn.of("Zurückgezogen am", 5).effectiveWidth()).isBetween(15, 22);
		assertThat(TableColumn.of("Nr.", 9).effectiveWidth()).isEqualTo(9);
	}

	@Test
	void sameDescriptionGivesTheSameBytes() {
		assertThat(SampleWorkbook.bytes(SampleWorkbook.everything()))
			.isEqualTo(SampleWorkbook.bytes(SampleWorkbook.everything()));
	}

	@Test
	void manyRowsAreStreamed() {
		Iterable<List<Cell>> rows = () -> manyRows(20_000);
		XSSFSheet sheet = SampleWorkbook.reopened(SampleWorkbook.workbook(SampleWorkbook.data(rows))).getSheetAt(0);
		assertThat(sheet.getLastRowNum()).isEqualTo(20_002);
		assertThat(sheet.getTables().get(0).getEndRowIndex()).isEqualTo(20_001);
	}

	@Test
	void unknownReferenceIsRefused() {
		SheetDescription sheet = SheetDescription.named("A")
			.line(Cell.formula("{nirgends}", new Content.Blank()))
			.build();
		assertThatIllegalArgumentException().isThrownBy(() -> SampleWorkbook.bytes(SampleWorkbook.workbook(sheet)))
			.withMessageContaining("nirgends");
	}

	@Test
	void rangeBetweenNamedCellsNamesItsSheetOnce() {
		SheetDescription figures = SheetDescription.named("Zahlen")
			.line(Cell.whole(3).named("first"), Cell.whole(4).named("last"))
			.build();
		SheetDescription sum = SheetDescription.named("Summe")
			.line(Cell.formula("SUM({first:last})", new Content.Number(BigDecimal.valueOf(7), NumberFormat.WHOLE)))
			.build();
		XSSFWorkbook workbook = SampleWorkbook.reopened(SampleWorkbook.workbook(figures, sum));
		assertThat(workbook.getSheet("Summe").getRow(0).getCell(0).getCellFormula())
			.isEqualTo("SUM('Zahlen'!$A$1:$B$1)");
	}

	@Test
	void bracesWithinALiteralAreText() {
		String literal = Content.Formula.literal("Rat {first} \"{nirgends}\"");
		SheetDescription sheet = SheetDescription.named("A")
			.line(Cell.whole(3).named("first"), Cell.formula(literal + "&{first}", new Content.Text("Rat")))
			.build();
		XSSFWorkbook workbook = SampleWorkbook.reopened(SampleWorkbook.workbook(sheet));
		assertThat(workbook.getSheetAt(0).getRow(0).getCell(1).getCellFormula())
			.isEqualTo("\"Rat {first} \"\"{nirgends}\"\"\"&$A$1");
	}

	private static Iterator<List<Cell>> manyRows(int count) {
		return IntStream.range(0, count).mapToObj((i) -> SampleWorkbook.row("Frucht " + i, i % 9 + 1)).iterator();
	}

	private XSSFSheet sheet(String name) {
		return this.workbook.getSheet(name);
	}

	private XSSFCell cell(String sheet, int row, int column) {
		return sheet(sheet).getRow(row).getCell(column);
	}

}
