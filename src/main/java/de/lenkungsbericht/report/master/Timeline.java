package de.lenkungsbericht.report.master;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import de.lenkungsbericht.portfolio.notation.VagueDate;

/**
 * Shows dates month by month, a sign for each: {@code □□■■■□}. What it shows stands in
 * words beside it.
 *
 * @param first the month that the first sign stands for
 */
record Timeline(YearMonth first) {

	static final String LEGEND = "Zeitstrahl: ● Tag, ■ Zeitraum, | Jahreswechsel, ◄ früher, ► später";

	private static final int MONTHS = 18;

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MM/uuuu", Locale.GERMANY);

	/** The head of its column: {@code Zeitstrahl 05/2021 bis 10/2022}. */
	String header() {
		return "Zeitstrahl " + NAME.format(this.first) + " bis " + NAME.format(this.first.plusMonths(MONTHS - 1));
	}

	/** A date as signs; an empty text if it has no day. */
	String of(VagueDate date) {
		LocalDate start = date.start();
		LocalDate end = date.end();
		if (start == null || end == null) {
			return "";
		}
		YearMonth from = YearMonth.from(start);
		YearMonth to = YearMonth.from(end);
		StringBuilder signs = new StringBuilder();
		for (int i = 0; i < MONTHS; i++) {
			YearMonth month = this.first.plusMonths(i);
			signs.append((i > 0 && month.getMonthValue() == 1) ? "|" : "")
				.append(month.isBefore(from) || month.isAfter(to) ? '□' : start.equals(end) ? '●' : '■');
		}
		return signs.append(from.isBefore(this.first) ? " ◄" : "")
			.append(to.isAfter(this.first.plusMonths(MONTHS - 1)) ? " ►" : "")
			.toString();
	}

}
