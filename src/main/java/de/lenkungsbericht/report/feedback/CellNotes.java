package de.lenkungsbericht.report.feedback;

import java.util.List;
import java.util.stream.Collectors;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.finding.Finding;
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

	/** Begins what we add to a note. */
	static final String OPENING = "Rückmeldung zu dieser Zelle:";

	private static final int COLUMNS = 4;

	private static final int LONGEST = 2000;

	private final Sheet sheet;

	private final Drawing<?> drawing;

	private final CreationHelper helper;

	CellNotes(Sheet sheet) {
		this.sheet = sheet;
		this.drawing = sheet.createDrawingPatriarch();
		this.helper = sheet.getWorkbook().getCreationHelper();
	}

	void write(CellRef cell, List<Finding> findings) {
		String text = text(findings);
		Comment own = comment(cell.rowIndex(), cell.columnIndex());
		if (own == null) {
			create(cell, text);
		}
		else if (own.getString() instanceof XSSFRichTextString rich) {
			rich.append("\n\n" + text);
			own.setString(rich);
		}
		else {
			own.setString(this.helper.createRichTextString(own.getString().getString() + "\n\n" + text));
		}
	}

	private static String text(List<Finding> findings) {
		String text = findings.stream()
			.map((finding) -> FeedbackSeverity.label(finding.severity()) + " " + finding.code() + ": "
					+ finding.message())
			.collect(Collectors.joining("\n"));
		return Text.stored(OPENING + "\n" + ((text.length() > LONGEST) ? text.substring(0, LONGEST) + " …" : text));
	}

	private void create(CellRef cell, String text) {
		int row = cell.rowIndex();
		int column = cell.columnIndex();
		// The place of the box must not be that of another note, which it would replace.
		int box = (comment(row, column + 1) == null) ? column + 1 : column;
		ClientAnchor anchor = this.helper.createClientAnchor();
		anchor.setCol1(box);
		anchor.setRow1(row);
		anchor.setCol2(box + COLUMNS);
		anchor.setRow2(row + 3 + text.length() / 45);
		Comment comment = this.drawing.createCellComment(anchor);
		comment.setAddress(new CellAddress(row, column));
		comment.setString(this.helper.createRichTextString(text));
		comment.setAuthor("Lenkungsbericht");
	}

	private @Nullable Comment comment(int row, int column) {
		return this.sheet.getCellComment(new CellAddress(row, column));
	}

}
