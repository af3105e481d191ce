package de.lenkungsbericht.portfolio.finding;

import de.lenkungsbericht.portfolio.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * One finding at one place. Which department and file it belongs to is known by who holds
 * it.
 *
 * @param sheet the sheet's name as in the workbook, empty if none is meant
 * @param cell the cell meant, {@code null} if none
 * @param measure the number of the measure as far as it is known, else empty
 * @param value what was found, as the cell shows it in German notation; empty if nothing
 * @param message German: what is wrong and what to enter instead
 * @param consequence German: what follows from it
 * @param suggestion German: the value that was probably meant, empty if none is close
 */
public record Finding(FindingCode code, Severity severity, String sheet, @Nullable CellRef cell, String measure,
		String value, String message, String consequence, String suggestion) {

	public boolean isError() {
		return this.severity == Severity.FEHLER;
	}

	/** The same with another message. */
	public Finding saying(String other) {
		return new Finding(this.code, this.severity, this.sheet, this.cell, this.measure, this.value, other,
				this.consequence, this.suggestion);
	}

	/** The same with another consequence. */
	public Finding leadingTo(String other) {
		return new Finding(this.code, this.severity, this.sheet, this.cell, this.measure, this.value, this.message,
				other, this.suggestion);
	}

}
