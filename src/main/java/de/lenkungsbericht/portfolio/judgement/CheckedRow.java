package de.lenkungsbericht.portfolio.judgement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A filled row with what could be read in it and the findings that need no other row.
 *
 * @param rowNumber 1-based row of the sheet Maßnahmen
 * @param number the measure number as far as it is readable, {@code null} otherwise
 * @param numberCell the cell of Nr., {@code null} if the column is missing
 * @param numberShown Nr. as the cell shows it
 * @param values what is filled in and readable, also of rows that will be rejected
 * @param unreadableAmounts number of amount cells that are filled but not readable
 */
public record CheckedRow(int rowNumber, RowKind kind, @Nullable MeasureNumber number, @Nullable CellRef numberCell,
		String numberShown, Map<Column, Value> values, int unreadableAmounts, List<Finding> findings) {

	public CheckedRow {
		values = Map.copyOf(values);
		findings = List.copyOf(findings);
	}

	/** Whether a finding of this row alone rejects it. */
	public boolean hasError() {
		return this.findings.stream().anyMatch(Finding::isError);
	}

	/** The readable euros of an amount column; blank or unreadable is 0. */
	public BigDecimal euros(Column column) {
		return (this.values.get(column) instanceof Value.Amount amount) ? amount.euros() : BigDecimal.ZERO;
	}

}
