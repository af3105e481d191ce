package de.lenkungsbericht.portfolio.notation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads dates that are vague on purpose, and makes them from cells that show no day. */
public final class VagueDates {

	private static final Pattern HEDGE = Pattern
		.compile("^(?:voraussichtlich |vsl\\. ?|vsl |ca\\. ?|ca |ab |bis )+(?=\\S)");

	private VagueDates() {
	}

	/**
	 * Reads a vague or exact date.
	 * @param text such as {@code Frühjahr 2021}, {@code vsl. Q1 2021} or
	 * {@code 22.06.2020}
	 * @return with the text as written but for surrounding space; empty if it is no date
	 */
	public static Optional<VagueDate> parse(String text) {
		String bare = HEDGE.matcher(Spelling.fold(text)).replaceFirst("");
		return GermanDate.parse(bare)
			.map((day) -> new Interval(day, day))
			.or(() -> VagueForms.read(bare))
			.map((interval) -> new VagueDate(text.strip(), interval.start(), interval.end()));
	}

	/** Exactly that day, shown as {@code 22.06.2020}. */
	public static VagueDate ofDay(LocalDate day) {
		return new VagueDate(GermanDate.format(day), day, day);
	}

	/** The whole month, shown as {@code Juni 2020}. */
	public static VagueDate ofMonth(YearMonth month) {
		String text = VagueForms.monthName(month.getMonthValue()) + " " + month.getYear();
		return new VagueDate(text, month.atDay(1), month.atEndOfMonth());
	}

	/**
	 * The whole year.
	 * @param year full, 1900 to 2100
	 * @return empty outside these: a number that stands there is then something else
	 */
	public static Optional<VagueDate> ofYear(int year) {
		return parse(Integer.toString(year));
	}

	/** The days that a notation covers, both inclusive. */
	record Interval(LocalDate start, LocalDate end) {

	}

}
