package de.lenkungsbericht.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Numbers as cells store them: plain, or as a date by the format of the cell. */
final class Numerals {

	private static final LocalDate DAY_ZERO_1900 = LocalDate.of(1899, 12, 30);

	private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

	/** The day that the 1900 system has and the calendar has not, 29.02.1900. */
	private static final int NO_LEAP_DAY = 60;

	private static final long MILLIS_OF_DAY = 86_400_000;

	private final boolean is1904;

	Numerals(boolean is1904) {
		this.is1904 = is1904;
	}

	/**
	 * What a stored number is in a cell of this format.
	 * @param raw as shown in findings if it is odd
	 */
	CellValue value(double number, String raw, CellFormat format) {
		if (!Double.isFinite(number)) {
			return new CellValue.NotFinite(raw);
		}
		if (!NumberFormats.isDate(format)) {
			return new CellValue.Number(decimal(number));
		}
		return dateTime(number).<CellValue>map(CellValue.DateTime::new).orElseGet(() -> new CellValue.NoDay(raw));
	}

	/** The shortest decimal that means the double, without trailing zeros. */
	static BigDecimal decimal(double number) {
		BigDecimal shortest = new BigDecimal(Double.toString(number)).stripTrailingZeros();
		return (shortest.scale() < 0) ? shortest.setScale(0) : shortest;
	}

	/**
	 * The day and time of a serial number, rounded to milliseconds; empty before the
	 * first day, after the year 9999 and on the leap day that never was. 0 is no day in
	 * either system: it is what an empty cell leaves behind.
	 */
	Optional<LocalDateTime> dateTime(double serial) {
		if (!(serial >= 1 && serial < 3_000_000) || !this.is1904 && (int) serial == NO_LEAP_DAY) {
			return Optional.empty();
		}
		long days = (long) serial;
		long millis = Math.round((serial - days) * MILLIS_OF_DAY);
		LocalDateTime time = dayZero(days).plusDays(days).atStartOfDay().plusNanos(millis * 1_000_000);
		return Optional.of(time).filter((found) -> found.getYear() <= 9999);
	}

	private LocalDate dayZero(long days) {
		if (this.is1904) {
			return DAY_ZERO_1904;
		}
		return (days < NO_LEAP_DAY) ? DAY_ZERO_1900.plusDays(1) : DAY_ZERO_1900;
	}

}
