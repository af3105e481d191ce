package de.lenkungsbericht.report.master;

import java.math.BigDecimal;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import de.lenkungsbericht.portfolio.state.Deferral;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.NumberFormat;
import org.jspecify.annotations.Nullable;

/** Shows reported values as typed cells. */
final class ValueCells {

	/** Stands for a sum that nobody has named yet; sums pass over it. */
	static final String NOT_COSTED = "–";

	private static final String UNDATED = " (ohne Datum)";

	private ValueCells() {
	}

	/** A column of a status; a blank cell without status or value. */
	static Cell cell(@Nullable MeasureStatus status, Column column) {
		return (status != null) ? status.value(column).map(ValueCells::cell).orElse(Cell.blank()) : Cell.blank();
	}

	/**
	 * A column of the need of money: what waits without being costed says so, so that it
	 * is not taken for 0.
	 */
	static Cell need(@Nullable MeasureStatus status, @Nullable Deferral deferral, Column column) {
		boolean missing = deferral != null && !deferral.costed() && status != null && !status.isFilled(column);
		return missing ? Cell.word(NOT_COSTED) : cell(status, column);
	}

	static Cell cell(Value value) {
		if (value instanceof Value.Amount amount) {
			return Cell.amount(amount.euros());
		}
		if (value instanceof Value.Decimal decimal) {
			return Cell.number(decimal.number(), NumberFormat.STAFF);
		}
		if (value instanceof Value.Whole whole) {
			return Cell.number(BigDecimal.valueOf(whole.number()), NumberFormat.YEAR);
		}
		if (value instanceof Value.Day day) {
			return Cell.day(day.day());
		}
		if (value instanceof Value.Vague vague) {
			return Cell.text(shown(vague.date()));
		}
		if (value instanceof Value.Choice choice) {
			return Cell.text(choice.text()).toned(Tones.of(choice.choice()));
		}
		return Cell.text(value.text());
	}

	/** A vague date as written; one that cannot be read says so. */
	static String shown(VagueDate date) {
		return date.isDated() ? date.text() : date.text() + UNDATED;
	}

}
