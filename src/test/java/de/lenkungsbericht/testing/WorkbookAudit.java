package de.lenkungsbericht.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Holds a workbook against the checklist for accessible spreadsheets and against our own:
 * a line for each thing that is wrong, naming sheet and cell.
 */
public final class WorkbookAudit {

	private static final Pattern MEANINGLESS = Pattern.compile("(?i)(sheet|tabelle|blatt)\\s*\\d*");

	/** First pages and heads hold single figures and sentences, no rows of data. */
	private static final Set<String> NO_DATA = Set.of("Übersicht", "Meldung", "Rückmeldung");

	private final List<String> complaints = new ArrayList<>();

	private WorkbookAudit() {
	}

	/**
	 * Audits a workbook.
	 * @param ours which sheets are of our making; the others are a department's own
	 * @return what is wrong, empty if nothing is
	 */
	public static List<String> of(Path file, Predicate<String> ours) throws IOException {
		WorkbookAudit audit = new WorkbookAudit();
		try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			if (allAre(ours, workbook)) {
				audit.language(file);
				audit.check(workbook.getActiveSheetIndex() == 0, "opens on another sheet than the first");
			}
			for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
				if (ours.test(workbook.getSheetName(i))) {
					audit.sheet(workbook.getSheetAt(i), workbook.getSheetVisibility(i));
				}
			}
		}
		return audit.complaints;
	}

	private static boolean allAre(Predicate<String> ours, XSSFWorkbook workbook) {
		return IntStream.range(0, workbook.getNumberOfSheets())
			.allMatch((sheet) -> ours.test(workbook.getSheetName(sheet)));
	}

	private void language(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			byte[] core = zip.getInputStream(zip.getEntry("docProps/core.xml")).readAllBytes();
			check(new String(core, StandardCharsets.UTF_8).contains(">de-DE<"), "the language is not de-DE");
		}
	}

	private void sheet(XSSFSheet sheet, SheetVisibility visibility) {
		check(!MEANINGLESS.matcher(sheet.getSheetName()).matches(), sheet, "has a name that says nothing");
		check(visibility == SheetVisibility.VISIBLE, sheet, "is hidden");
		CellAddress active = sheet.getActiveCell();
		check(active == null || active.equals(CellAddress.A1), sheet, "does not begin at A1");
		check(sheet.getTables().size() <= 1, sheet, "has more than one table");
		check(isMarked(sheet) || NO_DATA.contains(sheet.getSheetName()), sheet, "has data but no table marked as one");
		sheet.getTables().forEach((table) -> table(sheet, table));
		charts(sheet);
		notes(sheet);
		columns(sheet);
		for (Row row : sheet) {
			check(!row.getZeroHeight(), sheet, "hides row " + (row.getRowNum() + 1));
			row.forEach((cell) -> cell((XSSFCell) cell));
		}
	}

	/** A table, or on a locked sheet, where none could grow, a list with a filter. */
	private static boolean isMarked(XSSFSheet sheet) {
		boolean list = sheet.getProtect() && sheet.getCTWorksheet().isSetAutoFilter();
		return list || !sheet.getTables().isEmpty();
	}

	private void columns(XSSFSheet sheet) {
		for (int column = 0; column < 60; column++) {
			check(!sheet.isColumnHidden(column), sheet, "hides column " + (column + 1));
		}
	}

	private void charts(XSSFSheet sheet) {
		XSSFDrawing drawing = sheet.getDrawingPatriarch();
		for (XSSFShape shape : (drawing != null) ? drawing.getShapes() : List.<XSSFShape>of()) {
			if (shape instanceof XSSFGraphicFrame frame) {
				String text = frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().getDescr();
				check(text != null && text.length() > 20, sheet, "has a chart without alternative text");
			}
		}
	}

	private void notes(XSSFSheet sheet) {
		sheet.getCellComments()
			.forEach((address, note) -> check(note.getString() != null && !note.getString().getString().isBlank(),
					sheet, "has an empty note at " + address));
	}

	private void table(XSSFSheet sheet, XSSFTable table) {
		String where = "table " + table.getName() + ": ";
		CellRangeAddress area = new CellRangeAddress(table.getStartRowIndex(), table.getEndRowIndex(),
				table.getStartColIndex(), table.getEndColIndex());
		check(sheet.getMergedRegions().stream().noneMatch(area::intersects), sheet, where + "cells are merged");
		check(table.getHeaderRowCount() == 1, sheet, where + "not one header row");
		check(table.getCTTable().isSetAutoFilter(), sheet, where + "no filter");
		for (int row = area.getFirstRow(); row <= area.getLastRow(); row++) {
			check(filled(sheet.getRow(row)), sheet, where + "row " + (row + 1) + " is blank");
		}
		for (int column = area.getFirstColumn(); column <= area.getLastColumn(); column++) {
			XSSFCell header = sheet.getRow(area.getFirstRow()).getCell(column);
			check(header != null && !text(header).isBlank(), sheet, where + "column " + column + " has no header");
			oneKind(sheet, area, column);
		}
	}

	/** Where a column holds numbers, texts beside them are words and no numbers. */
	private void oneKind(XSSFSheet sheet, CellRangeAddress area, int column) {
		List<Cell> cells = new ArrayList<>();
		for (int row = area.getFirstRow() + 1; row <= area.getLastRow(); row++) {
			Cell cell = sheet.getRow(row).getCell(column);
			if (cell != null && type(cell) != CellType.BLANK) {
				cells.add(cell);
			}
		}
		boolean numbers = cells.stream().anyMatch((cell) -> type(cell) == CellType.NUMERIC);
		cells.stream()
			.filter((cell) -> numbers && type(cell) == CellType.STRING && text(cell).matches("[\\d.,]+( €)?"))
			.forEach((cell) -> complain(cell, "is a number stored as text"));
	}

	private void cell(XSSFCell cell) {
		check(type(cell) != CellType.ERROR, cell, "is an error");
		check(cell.getCellType() != CellType.FORMULA || cell.getRawValue() != null, cell, "has no stored result");
		if (type(cell) == CellType.BLANK || text(cell).isEmpty()) {
			check(!CellColors.carriesMeaning(cell) || isCovered(cell), cell, "says something by colour alone");
			return;
		}
		check(CellColors.contrast(cell) >= 4.5, cell, "has a contrast of " + CellColors.contrast(cell));
		check(!CellColors.isHeader(cell) || isSingle(cell), cell, "is a merged header");
	}

	private static boolean isSingle(XSSFCell cell) {
		return cell.getSheet().getMergedRegions().stream().noneMatch((region) -> region.isInRange(cell));
	}

	/** Whether it lies under a merged cell that says what the colour means. */
	private static boolean isCovered(XSSFCell cell) {
		return cell.getSheet()
			.getMergedRegions()
			.stream()
			.filter((region) -> region.isInRange(cell))
			.anyMatch((region) -> !text(cell.getSheet().getRow(region.getFirstRow()).getCell(region.getFirstColumn()))
				.isEmpty());
	}

	private static boolean filled(Row row) {
		for (Cell cell : row) {
			if (!text(cell).isEmpty()) {
				return true;
			}
		}
		return false;
	}

	private static CellType type(Cell cell) {
		return (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType() : cell.getCellType();
	}

	private static String text(Cell cell) {
		return switch (type(cell)) {
			case STRING -> cell.getStringCellValue();
			case BLANK -> "";
			default -> String.valueOf(((XSSFCell) cell).getRawValue());
		};
	}

	private void check(boolean right, XSSFSheet sheet, String complaint) {
		check(right, sheet.getSheetName() + " " + complaint);
	}

	private void check(boolean right, Cell cell, String complaint) {
		if (!right) {
			complain(cell, complaint);
		}
	}

	private void complain(Cell cell, String complaint) {
		this.complaints
			.add(cell.getSheet().getSheetName() + "!" + new CellAddress(cell) + " (" + text(cell) + ") " + complaint);
	}

	private void check(boolean right, String complaint) {
		if (!right) {
			this.complaints.add(complaint);
		}
	}

}
