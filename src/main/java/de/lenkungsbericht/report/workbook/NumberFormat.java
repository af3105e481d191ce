package de.lenkungsbericht.report.workbook;

/**
 * How numbers are shown. Amounts ask for German separators; a program that does not know
 * of such a wish shows its own.
 */
public enum NumberFormat {

	/** Euros with cents: {@code 12.500,00 €}. */
	AMOUNT("[$-407]#,##0.00 \"€\""),
	/** Whole euros: {@code 12.500 €}. */
	EUROS("[$-407]#,##0 \"€\""),
	/** Whole euros not known yet: a dash for the 0 that sums count them as. */
	OPEN_EUROS("[$-407]#,##0 \"€\";[$-407]-#,##0 \"€\";\"–\""),
	/** Euros in thousands: {@code 12.500 T€}. */
	THOUSANDS("[$-407]#,##0, \"T€\""),
	/** As many decimals as there are: {@code 0,5}. */
	DECIMAL("General"),
	/** Full-time equivalents: {@code 0,50}. */
	STAFF("[$-407]0.00"),
	/** Full-time equivalents not known yet: a dash as for euros. */
	OPEN_STAFF("[$-407]0.00;[$-407]-0.00;\"–\""),
	/** A count: {@code 1.250}. */
	WHOLE("[$-407]#,##0"),
	/** Without grouping: {@code 2021}. */
	YEAR("0"),
	/** A day: {@code 22.06.2020}. */
	DAY("dd.mm.yyyy"),
	/** Keeps what is typed as it is typed. */
	TEXT("@");

	private final String code;

	NumberFormat(String code) {
		this.code = code;
	}

	String code() {
		return this.code;
	}

}
