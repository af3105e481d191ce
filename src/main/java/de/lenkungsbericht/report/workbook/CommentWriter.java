package de.lenkungsbericht.report.workbook;

import de.lenkungsbericht.portfolio.CellRef;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes notes on cells of one sheet. */
final class CommentWriter {

	private static final int COLUMNS = 3;

	private final XSSFSheet sheet;

	CommentWriter(XSSFSheet sheet) {
		this.sheet = sheet;
	}

	void write(CellRef cell, String text) {
		int column = cell.columnIndex();
		int row = cell.rowIndex();
		int lines = 2 + text.length() / 40;
		XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, column + 1, row, column + 1 + COLUMNS, row + lines);
		XSSFComment comment = this.sheet.createDrawingPatriarch().createCellComment(anchor);
		comment.setAddress(new CellAddress(row, column));
		comment.setString(Text.stored(text));
		comment.setAuthor(DocumentProperties.CREATOR);
	}

}
