package de.lenkungsbericht.submission;

/**
 * The number format of a cell, as far as reading depends on it.
 *
 * @param code the format code, {@code General} if none
 */
public record CellFormat(String code, Kind kind) {

	public static final CellFormat GENERAL = new CellFormat("General", Kind.GENERAL);

	/** What a format makes of a number. */
	public enum Kind {

		GENERAL,
		/** Zeros only, such as {@code 00}: 1 is shown as 01. */
		ZERO_PADDED,
		/** Shows percent. */
		PERCENT,
		/** A date that shows a day. */
		DAY,
		/** A date that shows month and year but no day. */
		MONTH,
		/** A date that shows the year only. */
		YEAR,
		/** A time of day without a date. */
		TIME,
		/** Any other number format. */
		OTHER

	}

}
