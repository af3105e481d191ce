package de.lenkungsbericht.report.annotation.poi;

import de.lenkungsbericht.report.annotation.CellMark;
import de.lenkungsbericht.report.annotation.NoteColumns;
import de.lenkungsbericht.report.workbook.Text;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/** Writes notes on the cells of a sheet; a note of the department's own is continued. */
final class CellNotes {

	private final Sheet sheet;

	private final Drawing<?> drawing;

	private final CreationHelper helper;

	CellNotes(Sheet sheet) {
		this.sheet = sheet;
		this.drawing = sheet.createDrawingPatriarch();
		this.helper = sheet.getWorkbook().getCreationHelper();
	}

	void write(CellMark mark) {
		String text = Text.stored(mark.note());
		Comment own = comment(mark.cell().rowIndex(), mark.cell().columnIndex());
		if (own == null) {
			create(mark, text);
		}
		else if (own.getString() instanceof XSSFRichTextString rich) {
			rich.append("\n\n" + text);
			own.setString(rich);
		}
		else {
			own.setString(this.helper.createRichTextString(own.getString().getString() + "\n\n" + text));
		}
	}

	private void create(CellMark mark, String text) {
		int row = mark.cell().rowIndex();
		int column = mark.cell().columnIndex();
		// The place of the box must not be that of another note, which it would replace.
		NoteColumns columns = NoteColumns.beside(column,
				this.sheet.getWorkbook().getSpreadsheetVersion().getLastColumnIndex(), this.sheet::isColumnHidden);
		int box = (comment(row, columns.first()) == null) ? columns.first() : column;
		ClientAnchor anchor = this.helper.createClientAnchor();
		anchor.setCol1(box);
		anchor.setRow1(row);
		anchor.setCol2(columns.last());
		anchor.setRow2(row + mark.noteRows());
		Comment comment = this.drawing.createCellComment(anchor);
		comment.setAddress(new CellAddress(row, column));
		comment.setString(this.helper.createRichTextString(text));
		comment.setAuthor(CellMark.AUTHOR);
	}

	private @Nullable Comment comment(int row, int column) {
		return this.sheet.getCellComment(new CellAddress(row, column));
	}

}
