package de.lenkungsbericht.validation.cell;

import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import org.jspecify.annotations.Nullable;

/**
 * What reading a cell gave.
 *
 * @param value what could be read, {@code null} if nothing
 * @param fault what is wrong with the cell, {@code null} if nothing
 */
public record CellReading(@Nullable Value value, @Nullable FindingDraft fault) {

	/** The reading of a blank cell. */
	public static final CellReading BLANK = new CellReading(null, null);

	static CellReading of(Value value) {
		return new CellReading(value, null);
	}

	static CellReading faulty(FindingDraft fault) {
		return new CellReading(null, fault);
	}

	/** A value that is kept although something is wrong with it. */
	static CellReading kept(Value value, FindingDraft fault) {
		return new CellReading(value, fault);
	}

	public boolean isBlank() {
		return this.value == null && this.fault == null;
	}

}
