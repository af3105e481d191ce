package de.lenkungsbericht.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The audit finds each fault that it is there for. */
class WorkbookAuditOfFaultsTests {

	@TempDir
	private Path directory;

	@Test
	void aWorkbookInOrderGivesNoCauseForComplaint() throws IOException {
		assertThat(audit((sheet) -> {
		})).isEmpty();
	}

	@Test
	void aDataSheetWhoseTableIsNotMarkedAsOne() throws IOException {
		complains((sheet) -> sheet.removeTable(sheet.getTables().get(0)), "no table marked as one");
	}

	@Test
	void aSecondTable() throws IOException {
		complains((sheet) -> table(sheet, "F1:G3", "Zweite"), "more than one table");
	}

	@Test
	void mergedCellsInTheTable() throws IOException {
		complains((sheet) -> sheet.addMergedRegion(CellRangeAddress.valueOf("A2:B2")), "cells are merged");
	}

	@Test
	void aBlankRowInTheTable() throws IOException {
		complains((sheet) -> sheet.getRow(1).forEach(Cell::setBlank), "row 2 is blank");
	}

	@Test
	void aColumnWithoutHeader() throws IOException {
		complains((sheet) -> sheet.getRow(0).getCell(1).setBlank(), "has no header");
	}

	@Test
	void aNumberStoredAsText() throws IOException {
		complains((sheet) -> sheet.getRow(2).getCell(1).setCellValue("1.250 €"), "number stored as text");
	}

	@Test
	void anErrorAndAFormulaWithoutResult() throws IOException {
		complains((sheet) -> sheet.getRow(2).getCell(1).setCellErrorValue((byte) 7), "is an error");
		complains((sheet) -> sheet.createRow(9).createCell(0).setCellFormula("1+1"), "no stored result");
	}

	@Test
	void lettersThatDoNotStandOut() throws IOException {
		complains((sheet) -> fill(sheet.getRow(1).getCell(0), "404040"), "has a contrast of");
	}

	@Test
	void aColourThatSaysSomethingWithoutAWord() throws IOException {
		complains((sheet) -> fill(sheet.createRow(9).createCell(0), "FF0000"), "by colour alone");
	}

	@Test
	void whatIsHidden() throws IOException {
		complains((sheet) -> sheet.getRow(2).setZeroHeight(true), "hides row 3");
		complains((sheet) -> sheet.setColumnHidden(1, true), "hides column 2");
	}

	@Test
	void aSheetThatOpensElsewhereOrIsCalledNothing() throws IOException {
		complains((sheet) -> sheet.setActiveCell(new CellAddress("B3")), "does not begin at A1");
		complains((sheet) -> sheet.getWorkbook().setSheetName(0, "Tabelle1"), "a name that says nothing");
	}

	@Test
	void anEmptyNoteAndAChartWithoutWords() throws IOException {
		complains((sheet) -> sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor()),
				"has an empty note");
		complains((sheet) -> sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 5, 5, 9, 9)),
				"without alternative text");
	}

	@Test
	void anotherLanguage() throws IOException {
		complains((sheet) -> sheet.getWorkbook()
			.getProperties()
			.getCoreProperties()
			.getUnderlyingProperties()
			.setLanguageProperty("en-GB"), "language is not de-DE");
	}

	private void complains(Consumer<XSSFSheet> fault, String complaint) throws IOException {
		assertThat(audit(fault)).anyMatch((line) -> line.contains(complaint));
	}

	/** A workbook in order but for one fault. */
	private List<String> audit(Consumer<XSSFSheet> fault) throws IOException {
		Path file = Files.createTempFile(this.directory, "mappe", ".xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			workbook.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty("de-DE");
			fault.accept(inOrder(workbook));
			workbook.write(out);
		}
		return WorkbookAudit.of(file, (sheet) -> true);
	}

	private static XSSFSheet inOrder(XSSFWorkbook workbook) {
		XSSFSheet sheet = workbook.createSheet("Ernte");
		for (int row = 0; row < 3; row++) {
			sheet.createRow(row).createCell(0).setCellValue((row == 0) ? "Frucht" : "Apfel " + row);
			sheet.getRow(row).createCell(1).setCellValue(row);
		}
		sheet.getRow(0).getCell(1).setCellValue("Menge");
		sheet.setActiveCell(CellAddress.A1);
		table(sheet, "A1:B3", "Ernte");
		return sheet;
	}

	private static void table(XSSFSheet sheet, String area, String name) {
		XSSFTable table = sheet.createTable(sheet.getWorkbook().getCreationHelper().createAreaReference(area));
		table.setName(name);
		table.getCTTable().addNewAutoFilter().setRef(area);
	}

	private static void fill(Cell cell, String color) {
		XSSFCellStyle style = (XSSFCellStyle) cell.getSheet().getWorkbook().createCellStyle();
		style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(color), null));
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		cell.setCellStyle(style);
	}

}
