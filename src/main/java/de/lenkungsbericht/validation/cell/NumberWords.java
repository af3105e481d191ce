package de.lenkungsbericht.validation.cell;

import java.math.BigDecimal;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.ColumnType;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.notation.GermanNumber;

/** What a message asks for in a column of numbers, with an example that fits it. */
final class NumberWords {

	private NumberWords() {
	}

	/** Gives the placeholders of Z09 and Z10 their words. */
	static FindingDraft say(FindingDraft draft, Column column) {
		return draft.with("angabe", wanted(column)).with("beispiel", example(column)).with("bereich", range(column));
	}

	private static String wanted(Column column) {
		return switch (column.type()) {
			case AMOUNT -> "einen Betrag in Euro";
			case WHOLE -> (column == Column.AB_HAUSHALTSJAHR) ? "ein Jahr" : "eine ganze Zahl";
			default -> "eine Zahl";
		};
	}

	private static String example(Column column) {
		return switch (column) {
			case AB_HAUSHALTSJAHR -> "zum Beispiel 2021";
			case WIRKUNGSPRUEFUNG -> "zum Beispiel 6 für halbjährlich";
			case VZAE -> "zum Beispiel 0,5";
			default -> "zum Beispiel 12.500,00";
		};
	}

	private static String range(Column column) {
		BigDecimal minimum = column.minimum();
		BigDecimal maximum = column.maximum();
		if (column.type() == ColumnType.AMOUNT || minimum == null || maximum == null) {
			return "ab 0 und unter einer Billion";
		}
		return "von " + GermanNumber.plain(minimum) + " bis " + GermanNumber.plain(maximum);
	}

}
