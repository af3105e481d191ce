package de.lenkungsbericht.report.annotation.poi;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import de.lenkungsbericht.report.annotation.CellMark;
import de.lenkungsbericht.report.annotation.OwnPart;
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

	/** Removes our rules and notes. */
	static void remove(Workbook workbook) {
		for (Sheet sheet : workbook) {
			removeRules(sheet.getSheetConditionalFormatting());
			removeNotes(sheet);
		}
	}

	private static void removeRules(SheetConditionalFormatting formattings) {
		for (int i = formattings.getNumConditionalFormattings() - 1; i >= 0; i--) {
			if (isOurs(formattings.getConditionalFormattingAt(i))) {
				formattings.removeConditionalFormatting(i);
			}
		}
	}

	private static boolean isOurs(ConditionalFormatting formatting) {
		return formatting.getNumberOfRules() > 0 && IntStream.range(0, formatting.getNumberOfRules())
			.mapToObj(formatting::getRule)
			.allMatch((rule) -> rule.getFormula1() != null && CellMark.isOurs(rule.getFormula1()));
	}

	private static void removeNotes(Sheet sheet) {
		List<Map.Entry<CellAddress, ? extends Comment>> ours = sheet.getCellComments()
			.entrySet()
			.stream().<Map
					.Entry<CellAddress, ? extends Comment>>map((entry) -> entry)
			.filter((entry) -> entry.getValue().getString().getString().contains(CellMark.OPENING))
			.toList();
		ours.forEach((entry) -> remove(sheet, entry.getKey(), entry.getValue()));
	}

	/** Leaves what the department wrote itself before and after our note. */
	private static void remove(Sheet sheet, CellAddress address, Comment comment) {
		String text = comment.getString().getString();
		String left = OwnPart.of(text).map((ours) -> ours.without(text)).orElse(text);
		if (left.isBlank()) {
			cell(sheet, address).removeCellComment();
		}
		else {
			comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(left));
		}
	}

	private static Cell cell(Sheet sheet, CellAddress address) {
		Row row = sheet.getRow(address.getRow());
		Row existing = (row != null) ? row : sheet.createRow(address.getRow());
		return existing.getCell(address.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
	}

}
