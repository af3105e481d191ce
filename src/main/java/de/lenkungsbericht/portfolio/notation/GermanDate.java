package de.lenkungsbericht.portfolio.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as they are written in Germany, and in ISO order. */
public final class GermanDate {

	/** The first year a spreadsheet knows; an earlier one is a slip of the pen. */
	private static final int FIRST_YEAR = 1900;

	private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})");

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

	private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd.MM.uuuu");

	private GermanDate() {
	}

	/**
	 * Reads a day.
	 * @param text {@code 22.06.2020}, {@code 22.6.20} (always of this century) or
	 * {@code 2020-06-22}
	 * @return empty for any other notation and for a day that does not exist
	 */
	public static Optional<LocalDate> parse(String text) {
		String folded = Spelling.fold(text);
		Matcher german = GERMAN.matcher(folded);
		if (german.matches()) {
			return day(fullYear(german.group(3)), german.group(2), german.group(1));
		}
		Matcher iso = ISO.matcher(folded);
		return iso.matches() ? day(Integer.parseInt(iso.group(1)), iso.group(2), iso.group(3)) : Optional.empty();
	}

	/** The day as {@code 22.06.2020}. */
	public static String format(LocalDate day) {
		return FORMAT.format(day);
	}

	private static int fullYear(String digits) {
		return (digits.length() == 2) ? 2000 + Integer.parseInt(digits) : Integer.parseInt(digits);
	}

	private static Optional<LocalDate> day(int year, String month, String day) {
		try {
			LocalDate date = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
			return (year < FIRST_YEAR) ? Optional.empty() : Optional.of(date);
		}
		catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

}
