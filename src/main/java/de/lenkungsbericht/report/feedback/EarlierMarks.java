package de.lenkungsbericht.report.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;

/**
 * Takes the marks of an earlier round away, so that a corrected cell does not stay
 * coloured.
 */
final class EarlierMarks {

	private EarlierMarks() {
	}

	/**
	 * Removes our rules and notes.
	 * @return the sheets that had any
	 */
	static List<Sheet> remove(Workbook workbook) {
		List<Sheet> touched = new ArrayList<>();
		for (Sheet sheet : workbook) {
			boolean rules = removeRules(sheet.getSheetConditionalFormatting());
			boolean notes = removeNotes(sheet);
			if (rules || notes) {
				touched.add(sheet);
			}
		}
		return touched;
	}

	private static boolean removeRules(SheetConditionalFormatting formattings) {
		int before = formattings.getNumConditionalFormattings();
		for (int i = before - 1; i >= 0; i--) {
			if (isOurs(formattings.getConditionalFormattingAt(i))) {
				formattings.removeConditionalFormatting(i);
			}
		}
		return formattings.getNumConditionalFormattings() < before;
	}

	private static boolean isOurs(ConditionalFormatting formatting) {
		return formatting.getNumberOfRules() == 1 && CellMarks.CONDITION.equals(formatting.getRule(0).getFormula1());
	}

	private static boolean removeNotes(Sheet sheet) {
		List<Map.Entry<CellAddress, ? extends Comment>> ours = sheet.getCellComments()
			.entrySet()
			.stream().<Map
					.Entry<CellAddress, ? extends Comment>>map((entry) -> entry)
			.filter((entry) -> entry.getValue().getString().getString().contains(CellNotes.OPENING))
			.toList();
		ours.forEach((entry) -> remove(sheet, entry.getKey(), entry.getValue()));
		return !ours.isEmpty();
	}

	/** Leaves what the department wrote itself before our note. */
	private static void remove(Sheet sheet, CellAddress address, Comment comment) {
		String text = comment.getString().getString();
		String own = text.substring(0, text.indexOf(CellNotes.OPENING)).stripTrailing();
		if (own.isEmpty()) {
			cell(sheet, address).removeCellComment();
		}
		else {
			comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(own));
		}
	}

	private static Cell cell(Sheet sheet, CellAddress address) {
		Row row = sheet.getRow(address.getRow());
		Row existing = (row != null) ? row : sheet.createRow(address.getRow());
		return existing.getCell(address.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
	}

}
