package de.lenkungsbericht.validation.cell;

import java.math.BigDecimal;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.ColumnType;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.notation.GermanNumber;
import de.lenkungsbericht.submission.Cell;

/** Z10: makes a value of a number that is whole where it must be and in its range. */
final class NumberRange {

	/** What no budget of a county reaches, and what a double still holds to the cent. */
	private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(12);

	private static final BigDecimal CENTURY = new BigDecimal("100");

	private static final BigDecimal MILLENNIUM = new BigDecimal("2000");

	private NumberRange() {
	}

	static CellReading check(Column column, Cell cell, BigDecimal number) {
		if (column.type() == ColumnType.AMOUNT) {
			return amount(column, cell, number);
		}
		if (column.type() == ColumnType.WHOLE && !isWhole(number)) {
			return CellReading.faulty(notWhole(column, cell, number));
		}
		if (!isInRange(column, number)) {
			return CellReading.faulty(outside(column, cell, number).suggest(year(column, number)));
		}
		return CellReading.of((column.type() == ColumnType.WHOLE) ? new Value.Whole(number.intValueExact())
				: new Value.Decimal(number));
	}

	/**
	 * Judged when rounded, so that the dust of a calculation is 0; a negative amount is
	 * readable and enters the control sums.
	 */
	private static CellReading amount(Column column, Cell cell, BigDecimal number) {
		if (number.abs().compareTo(TOO_MUCH) >= 0) {
			return CellReading.faulty(outside(column, cell, number));
		}
		Value.Amount amount = new Value.Amount(number);
		return isInRange(column, amount.euros()) ? CellReading.of(amount)
				: CellReading.kept(amount, outside(column, cell, number));
	}

	private static FindingDraft outside(Column column, Cell cell, BigDecimal number) {
		return finding(isTooSmall(column, number) ? "small" : "", column, cell);
	}

	/** The cell may show the number rounded to a whole one. */
	private static FindingDraft notWhole(Column column, Cell cell, BigDecimal number) {
		String stored = GermanNumber.plain(number);
		boolean isShown = GermanNumber.parse(cell.shownText())
			.filter((shown) -> shown.compareTo(number) == 0)
			.isPresent();
		return finding("whole", column, cell).with("zahl", isShown ? cell.shownText() : stored)
			.with("gezeigt", isShown ? "" : " (die Zelle zeigt „" + cell.shownText() + "“)");
	}

	private static FindingDraft finding(String variant, Column column, Cell cell) {
		return NumberWords.say(CellFault.of(FindingCode.Z10, variant, column, cell), column);
	}

	/** The year that two digits mean, empty for anything else. */
	private static String year(Column column, BigDecimal number) {
		boolean isShort = column == Column.AB_HAUSHALTSJAHR && number.signum() > 0 && number.compareTo(CENTURY) < 0;
		return isShort ? GermanNumber.plain(number.add(MILLENNIUM)) : "";
	}

	private static boolean isWhole(BigDecimal number) {
		return number.stripTrailingZeros().scale() <= 0;
	}

	private static boolean isInRange(Column column, BigDecimal number) {
		BigDecimal maximum = column.maximum();
		return !isTooSmall(column, number) && (maximum == null || number.compareTo(maximum) <= 0);
	}

	private static boolean isTooSmall(Column column, BigDecimal number) {
		BigDecimal minimum = column.minimum();
		return minimum != null && number.compareTo(minimum) < 0;
	}

}
