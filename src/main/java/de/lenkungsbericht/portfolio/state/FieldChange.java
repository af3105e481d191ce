package de.lenkungsbericht.portfolio.state;

import java.time.LocalDate;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.MeasureNumber;
import org.jspecify.annotations.Nullable;

/**
 * One value that changed.
 *
 * @param since against which earlier state it is held
 * @param before its German text then, empty for blank
 * @param after its German text now, empty for blank
 * @param beforeAsOf Stichtag of the row that held it before, {@code null} if there was
 * none
 * @param afterAsOf Stichtag of the row that holds it now, {@code null} if there is none
 */
public record FieldChange(Since since, MeasureNumber measure, Column column, String before, String after,
		@Nullable LocalDate beforeAsOf, @Nullable LocalDate afterAsOf) {

	/** The earlier state that a change is held against. */
	public enum Since {

		/** The measure's last accepted row with an earlier Stichtag. */
		PREVIOUS_STATUS,
		/** The state as of the steering group's last session before as-of. */
		LAST_STEERING_SESSION

	}

}
