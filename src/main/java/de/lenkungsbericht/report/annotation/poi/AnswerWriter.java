package de.lenkungsbericht.report.annotation.poi;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.report.annotation.AnswerSheet;
import de.lenkungsbericht.report.annotation.Palette;
import de.lenkungsbericht.report.workbook.Text;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the answer as the first sheet, in whichever kind of workbook. */
final class AnswerWriter {

	/** Of the page, in inches. */
	private static final double MARGIN = 0.4;

	private static final double MARGIN_BELOW = 0.7;

	private static final double FOOTER = 0.35;

	private final Sheet sheet;

	private final AnswerStyles styles;

	private int nextRow;

	private AnswerWriter(Workbook workbook) {
		this.sheet = workbook.createSheet(AnswerSheet.freeName((name) -> workbook.getSheet(name) != null));
		this.styles = new AnswerStyles(workbook);
	}

	/** Removes the sheet of an earlier round. */
	static void removeEarlier(Workbook workbook) {
		for (int i = workbook.getNumberOfSheets() - 1; i >= 0; i--) {
			if (workbook.getNumberOfSheets() > 1 && isAnswer(workbook.getSheetAt(i))) {
				// Else their name would stay behind in BIFF8.
				workbook.getSheetAt(i).setRepeatingRows(null);
				workbook.removeSheetAt(i);
			}
		}
	}

	private static boolean isAnswer(Sheet sheet) {
		Row row = sheet.getRow(0);
		Cell cell = (row != null) ? row.getCell(0) : null;
		return cell != null && AnswerSheet.isAnswer(sheet.getSheetName(), cell.toString());
	}

	/** Writes the sheet and opens the workbook on it. */
	static void write(Workbook workbook, AnswerSheet answer) {
		AnswerWriter writer = new AnswerWriter(workbook);
		answer.lines().forEach(writer::line);
		writer.setUp(answer);
		workbook.setSheetOrder(writer.sheet.getSheetName(), 0);
		answer.headerRow().ifPresent((row) -> writer.sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1)));
		for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
			workbook.getSheetAt(i).setSelected(i == 0);
		}
		workbook.setActiveSheet(0);
		workbook.setFirstVisibleTab(0);
	}

	private void line(AnswerSheet.Line line) {
		Row row = this.sheet.createRow(this.nextRow++);
		if (line.height() > 0) {
			row.setHeightInPoints((float) line.height());
		}
		int column = 0;
		for (AnswerSheet.Entry entry : line.entries()) {
			entry(entry, row.createCell(column));
			column += entry.span();
		}
	}

	private void entry(AnswerSheet.Entry entry, Cell cell) {
		cell.setCellValue(Text.stored(entry.text()));
		cell.setCellStyle(this.styles.of(entry.look()));
		if (entry.span() > 1) {
			CellRef at = CellRef.ofIndexes(cell.getRowIndex(), cell.getColumnIndex());
			this.sheet.addMergedRegion(new CellRangeAddress(at.rowIndex(), at.rowIndex(), at.columnIndex(),
					at.columnIndex() + entry.span() - 1));
		}
		if (entry.target() != null) {
			Hyperlink link = this.sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
			link.setAddress(entry.target().address());
			cell.setHyperlink(link);
		}
	}

	private void setUp(AnswerSheet answer) {
		for (int i = 0; i < answer.widths().size(); i++) {
			this.sheet.setColumnWidth(i, answer.widths().get(i) * 256);
		}
		this.sheet.setDisplayGridlines(false);
		this.sheet.setActiveCell(new CellAddress(0, 0));
		if (this.sheet instanceof XSSFSheet xssf) {
			xssf.setTabColor(AnswerStyles.color(Palette.TAB));
		}
		setUpPage();
	}

	private void setUpPage() {
		this.sheet.setMargin(PageMargin.LEFT, MARGIN);
		this.sheet.setMargin(PageMargin.RIGHT, MARGIN);
		this.sheet.setMargin(PageMargin.TOP, MARGIN);
		this.sheet.setMargin(PageMargin.BOTTOM, MARGIN_BELOW);
		this.sheet.setMargin(PageMargin.FOOTER, FOOTER);
		this.sheet.getFooter().setLeft(HeaderFooter.tab());
		this.sheet.getFooter().setRight("Seite " + HeaderFooter.page() + " von " + HeaderFooter.numPages());
		this.sheet.setFitToPage(true);
		// Without it a BIFF8 sheet is not fitted.
		this.sheet.setAutobreaks(true);
		this.sheet.getPrintSetup().setLandscape(true);
		this.sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		this.sheet.getPrintSetup().setFitWidth((short) 1);
		this.sheet.getPrintSetup().setFitHeight((short) 0);
	}

}
