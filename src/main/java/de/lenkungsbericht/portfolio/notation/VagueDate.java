package de.lenkungsbericht.portfolio.notation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A date as vague as it was written: the text is kept, the interval says what it covers.
 *
 * @param text as written, or as the cell shows it ({@code Juni 2020} for a month cell)
 * @param start the first day meant, inclusive; {@code null} if the text cannot be read as
 * a date
 * @param end the last day meant, inclusive; {@code null} if and only if {@code start} is
 */
public record VagueDate(String text, @Nullable LocalDate start, @Nullable LocalDate end) {

	/** A text kept without a date, shown as "ohne Datum". */
	public static VagueDate undated(String text) {
		return new VagueDate(text, null, null);
	}

	public boolean isDated() {
		return this.start != null;
	}

}
