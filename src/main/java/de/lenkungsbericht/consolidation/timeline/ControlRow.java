package de.lenkungsbericht.consolidation.timeline;

import java.math.BigDecimal;
import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.judgement.Disposition;

/**
 * A row of any submission as the control sums see it.
 *
 * @param rowNumber 1-based row of the sheet Maßnahmen
 * @param euros the readable amounts; blank or unreadable is absent
 * @param unreadable number of amount cells that are filled but not readable
 */
public record ControlRow(long receipt, int rowNumber, Disposition disposition, Map<Column, BigDecimal> euros,
		int unreadable) {

	BigDecimal euros(Column column) {
		return this.euros.getOrDefault(column, BigDecimal.ZERO);
	}

}
