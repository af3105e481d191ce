package de.lenkungsbericht.portfolio.notation;

import java.time.LocalDate;
import java.util.Objects;

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

	/** Whether it means the same days or, where one has none, is the same text. */
	public boolean meansTheSame(VagueDate other) {
		if (isDated() && other.isDated()) {
			return Objects.equals(this.start, other.start) && Objects.equals(this.end, other.end);
		}
		return Spelling.same(this.text, other.text);
	}

}
