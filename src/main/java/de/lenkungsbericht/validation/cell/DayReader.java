package de.lenkungsbericht.validation.cell;

import java.time.LocalDate;
import java.util.Optional;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import de.lenkungsbericht.submission.Cell;
import de.lenkungsbericht.submission.CellValue;

/** Z08: reads exact dates. */
public final class DayReader implements TypeReader {

	@Override
	public CellReading read(Column column, Cell cell) {
		return day(cell.value()).map((day) -> CellReading.of(new Value.Day(day)))
			.orElseGet(() -> CellReading.faulty(CellFault.of(FindingCode.Z08, column, cell)));
	}

	/** The day of a date cell or of a text that names one. */
	public static Optional<LocalDate> day(CellValue value) {
		if (value instanceof CellValue.DateTime date) {
			return Optional.of(date.dateTime().toLocalDate());
		}
		return (value instanceof CellValue.Text text) ? GermanDate.parse(text.text()) : Optional.empty();
	}

}
