package de.lenkungsbericht.job;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The two days that govern a report, as asked for: known only when the day of the run is.
 */
public record ReportDays(Choice asOf, Choice dueOn) {

	/** A day that somebody chose, or left to the default. */
	@FunctionalInterface
	public interface Choice {

		Choice DEFAULT = (today) -> null;

		Choice TODAY = (today) -> today;

		/** The day chosen, {@code null} for the default. */
		@Nullable LocalDate on(LocalDate today);

	}

}
