package de.lenkungsbericht.job;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * What governs a report, as asked for: known only when the day of the run and the zone
 * are.
 */
public record RequestedDays(Choice asOf, Choice dueOn) {

	/** A day that somebody chose, or left to the default. */
	@FunctionalInterface
	public interface Choice {

		Choice DEFAULT = (today) -> null;

		Choice TODAY = (today) -> today;

		/** The day chosen, {@code null} for the default. */
		@Nullable LocalDate on(LocalDate today);

	}

	/** A time up to which everything counts as known, or all time. */
	@FunctionalInterface
	public interface Moment {

		Moment NOW = (zone) -> null;

		/** The instant, {@code null} for everything known. */
		@Nullable Instant in(ZoneId zone);

	}

}
