package de.lenkungsbericht.report.csv;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import de.lenkungsbericht.portfolio.Value;
import org.jspecify.annotations.Nullable;

/** Days and times as the CSV files write them. */
final class CsvText {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss", Locale.GERMANY);

	private CsvText() {
	}

	/** {@code 22.06.2020}, empty for none. */
	static String day(@Nullable LocalDate day) {
		return (day != null) ? new Value.Day(day).text() : "";
	}

	/** {@code 22.06.2020 02:00:00}, local time of the zone. */
	static String time(Instant instant, ZoneId zone) {
		return TIME.format(instant.atZone(zone));
	}

}
