package de.lenkungsbericht.submission;

import java.math.BigDecimal;
import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;

/** What a German spreadsheet program shows in a cell. */
final class GermanDisplay {

	private static final double LARGEST = 1e15;

	private GermanDisplay() {
	}

	static String of(CellValue value, CellFormat format) {
		if (value instanceof CellValue.Text text) {
			return text.text();
		}
		if (value instanceof CellValue.Number number) {
			return number(number.number(), format);
		}
		if (value instanceof CellValue.DateTime dateTime) {
			return ShownDate.format(dateTime.dateTime(), format.code());
		}
		if (value instanceof CellValue.Logical logical) {
			return logical.value() ? "WAHR" : "FALSCH";
		}
		return odd(value);
	}

	private static String odd(CellValue value) {
		if (value instanceof CellValue.Error error) {
			return error.code();
		}
		if (value instanceof CellValue.NotFinite notFinite) {
			return notFinite.raw();
		}
		if (value instanceof CellValue.NoDay noDay) {
			return noDay.raw().replace('.', ',');
		}
		return (value instanceof CellValue.Damaged damaged) ? damaged.raw() : "";
	}

	private static String number(BigDecimal number, CellFormat format) {
		double rounded = number.doubleValue();
		if (format.kind() == CellFormat.Kind.GENERAL) {
			return GeneralFormat.of(number);
		}
		if (Math.abs(rounded) >= LARGEST) {
			return plain(number);
		}
		try {
			return new DataFormatter(Locale.GERMANY).formatRawCellContents(rounded, -1, format.code());
		}
		catch (RuntimeException ex) {
			return plain(number);
		}
	}

	private static String plain(BigDecimal number) {
		return number.toPlainString().replace('.', ',');
	}

}
