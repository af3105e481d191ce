package de.lenkungsbericht.validation.cell;

import java.math.BigDecimal;
import java.util.Optional;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.ColumnType;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.notation.GermanNumber;
import de.lenkungsbericht.submission.Cell;
import de.lenkungsbericht.submission.CellFormat;
import de.lenkungsbericht.submission.CellValue;

/** Z09: reads numbers, and says why where it cannot. */
final class NumberReader implements TypeReader {

	@Override
	public CellReading read(Column column, Cell cell) {
		return number(column, cell).map((number) -> NumberRange.check(column, cell, number))
			.orElseGet(() -> CellReading
				.faulty(NumberWords.say(CellFault.of(FindingCode.Z09, variant(column, cell), column, cell), column)));
	}

	private static Optional<BigDecimal> number(Column column, Cell cell) {
		if (cell.value() instanceof CellValue.Number number) {
			return isPercentAmount(column, cell) ? Optional.empty() : Optional.of(number.number());
		}
		return (cell.value() instanceof CellValue.Text text) ? GermanNumber.parse(text.text()) : Optional.empty();
	}

	private static String variant(Column column, Cell cell) {
		if (cell.value() instanceof CellValue.DateTime || cell.value() instanceof CellValue.NoDay) {
			return "date";
		}
		if (isPercentAmount(column, cell)) {
			return "percent";
		}
		return (column.type() == ColumnType.AMOUNT) ? "amount" : "";
	}

	private static boolean isPercentAmount(Column column, Cell cell) {
		return column.type() == ColumnType.AMOUNT && cell.value() instanceof CellValue.Number
				&& cell.format().kind() == CellFormat.Kind.PERCENT;
	}

}
