package de.lenkungsbericht.portfolio;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.lenkungsbericht.portfolio.notation.Spelling;

/**
 * The number that identifies a measure for good, {@code KJ-01}.
 *
 * @param value two or three capital letters, a hyphen, two digits
 */
public record MeasureNumber(String value) implements Comparable<MeasureNumber> {

	private static final Pattern EXACT = Pattern.compile("[A-Z]{2,3}-[0-9]{2}");

	private static final Pattern LENIENT = Pattern.compile("([a-z]{2,3}) ?-? ?([0-9]{1,2})");

	public MeasureNumber {
		if (!EXACT.matcher(value).matches()) {
			throw new IllegalArgumentException("Not a measure number: " + value);
		}
	}

	/**
	 * Reads a number in the ways people write it: {@code KJ–01}, {@code kj 1},
	 * {@code KJ01}.
	 * @return empty if the text is no measure number
	 */
	public static Optional<MeasureNumber> read(String text) {
		Matcher matcher = LENIENT.matcher(Spelling.fold(text));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String digits = matcher.group(2);
		String padded = (digits.length() == 1) ? "0" + digits : digits;
		return Optional.of(new MeasureNumber(matcher.group(1).toUpperCase(Locale.ROOT) + "-" + padded));
	}

	@Override
	public int compareTo(MeasureNumber other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
