package de.lenkungsbericht.submission;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Numbers and dates as a package writes them down. */
final class StoredNumber {

	private static final Pattern INDEX = Pattern.compile("\\d{1,9}");

	private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE)
		.optionalStart()
		.appendLiteral('T')
		.append(DateTimeFormatter.ISO_LOCAL_TIME)
		.optionalStart()
		.appendOffsetId()
		.toFormatter(Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

	private StoredNumber() {
	}

	/**
	 * @param format {@code null} if the cell names a style that the file does not have
	 */
	static CellValue parse(String raw, @Nullable CellFormat format, Numerals numerals) {
		if (!isNumber(raw)) {
			return new CellValue.NotFinite(raw);
		}
		if (format == null) {
			return new CellValue.Damaged(raw);
		}
		return numerals.value(Double.parseDouble(raw), raw, format);
	}

	/** An ISO date with or without a time; an offset does not move it. */
	static CellValue isoDate(String raw) {
		try {
			TemporalAccessor date = ISO.parseBest(raw, LocalDateTime::from, LocalDate::from);
			return new CellValue.DateTime(
					(date instanceof LocalDate day) ? day.atStartOfDay() : LocalDateTime.from(date));
		}
		catch (DateTimeException ex) {
			return new CellValue.NoDay(raw);
		}
	}

	static boolean isIndex(String raw) {
		return INDEX.matcher(raw).matches();
	}

	/** Java reads more than a package may hold, such as {@code 1d} and {@code 0x1p3}. */
	private static boolean isNumber(String raw) {
		for (int at = 0; at < raw.length(); at++) {
			if ("0123456789+-.eE".indexOf(raw.charAt(at)) < 0) {
				return false;
			}
		}
		try {
			Double.parseDouble(raw);
			return true;
		}
		catch (NumberFormatException ex) {
			return false;
		}
	}

}
