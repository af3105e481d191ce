package de.lenkungsbericht.validation.cell;

import de.lenkungsbericht.portfolio.notation.BlankTokens;
import de.lenkungsbericht.portfolio.notation.CleanText;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import de.lenkungsbericht.portfolio.notation.GermanNumber;
import de.lenkungsbericht.submission.Cell;
import de.lenkungsbericht.submission.CellFormat;
import de.lenkungsbericht.submission.CellValue;

/** A cell as text. */
public final class CellText {

	private CellText() {
	}

	/** Whether the cell is empty or says that it is. */
	public static boolean isBlank(CellValue value) {
		return value instanceof CellValue.Blank
				|| value instanceof CellValue.Text text && BlankTokens.isBlank(text.text());
	}

	/**
	 * What the cell says in a text column: a number as shown where its format adds
	 * nothing but zeros, else as its shortest decimal; a date as {@code 22.06.2020}.
	 * @param cell one that {@link OddCells} has no fault with
	 */
	public static String of(Cell cell) {
		CellValue value = cell.value();
		if (value instanceof CellValue.Text text) {
			return CleanText.of(text.text());
		}
		if (value instanceof CellValue.Number number) {
			return isAsShown(cell.format().kind()) ? cell.shownText() : GermanNumber.plain(number.number());
		}
		if (value instanceof CellValue.DateTime date) {
			return GermanDate.format(date.dateTime().toLocalDate());
		}
		return (value instanceof CellValue.Logical logical && logical.value()) ? "WAHR" : "FALSCH";
	}

	private static boolean isAsShown(CellFormat.Kind kind) {
		return kind == CellFormat.Kind.GENERAL || kind == CellFormat.Kind.ZERO_PADDED;
	}

}
