package de.lenkungsbericht.report.workbook;

/** How numbers are shown; separators are those of the reader's spreadsheet program. */
public enum NumberFormat {

	/** Euros with cents: {@code 12.500,00 €}. */
	AMOUNT("#,##0.00 \"€\""),
	/** Whole euros: {@code 12.500 €}. */
	EUROS("#,##0 \"€\""),
	/** As many decimals as there are: {@code 0,5}. */
	DECIMAL("General"),
	/** A count: {@code 1.250}. */
	WHOLE("#,##0"),
	/** Without grouping: {@code 2021}. */
	YEAR("0"),
	/** A share: {@code 25 %}. */
	PERCENT("0 %"),
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
