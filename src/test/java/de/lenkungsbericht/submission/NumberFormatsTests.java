package de.lenkungsbericht.submission;

import java.math.BigDecimal;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumberFormatsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
			General | GENERAL
			@ | GENERAL
			General;-General | GENERAL
			[Red]General | GENERAL
			0 | OTHER
			00 | ZERO_PADDED
			0000 | ZERO_PADDED
			00;-00 | ZERO_PADDED
			0.00 | OTHER
			#,##0.00 "€" | OTHER
			#,##0 [$€-407];[Red]-#,##0 [$€-407] | OTHER
			0.00E+00 | OTHER
			0 "Tage" | OTHER
			0\\d | OTHER
			[>100]0;0.0 | OTHER
			0% | PERCENT
			0.00 % | PERCENT
			0 "%" | OTHER
			dd.mm.yyyy | DAY
			[$-407]d. mmmm yyyy;@ | DAY
			DD.MM.YYYY | DAY
			dddd | DAY
			yyyy-mm-dd hh:mm | DAY
			mmm-yy | MONTH
			mm/yyyy | MONTH
			[$-407]mmmm yyyy | MONTH
			"Tag" mmmm | MONTH
			yyyy | YEAR
			h:mm AM/PM | TIME
			mm:ss | TIME
			[h]:mm | TIME
			[mm]:ss.0 | TIME
			""")
	void tellsWhatAFormatMakesOfANumber(String code, CellFormat.Kind kind) {
		assertThat(NumberFormats.of(code).kind()).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource({ "0, GENERAL", "1, OTHER", "9, PERCENT", "10, PERCENT", "14, DAY", "16, DAY", "17, MONTH", "20, TIME",
			"22, DAY", "27, DAY", "44, OTHER", "46, TIME", "49, GENERAL", "163, GENERAL" })
	void knowsTheBuiltInFormats(int index, CellFormat.Kind kind) {
		assertThat(NumberFormats.builtin(index).kind()).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
			12500.5 | General | 12500,5
			1 | 00 | 01
			12500.5 | #,##0.00 | 12.500,50
			12500.5 | #,##0.00 "€" | 12.500,50 €
			12500 | #,##0 [$€-407] | 12.500 €
			0.5 | 0% | 50%
			0.125 | 0.0% | 12,5%
			-3 | 0;[Red]-0 | -3
			""")
	void showsNumbersAsAGermanProgramDoes(BigDecimal number, String code, String shown) {
		assertThat(GermanDisplay.of(new CellValue.Number(number), NumberFormats.of(code))).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
			dd.mm.yyyy | 02.03.2020
			d.m.yy | 2.3.20
			[$-407]d. mmmm yyyy;@ | 2. März 2020
			mmm yy | Mrz 20
			mmmm yyyy | März 2020
			yyyy | 2020
			ddd, dd.mm. | Mo, 02.03.
			yyyy\\-mm\\-dd hh:mm:ss | 2020-03-02 14:05:09
			h:mm AM/PM | 2:05 PM
			"Stand "dd.mm.yyyy | Stand 02.03.2020
			""")
	void showsDatesAsAGermanProgramDoes(String code, String shown) {
		CellValue date = new CellValue.DateTime(LocalDateTime.of(2020, 3, 2, 14, 5, 9));
		assertThat(GermanDisplay.of(date, NumberFormats.of(code))).isEqualTo(shown);
	}

	@Test
	void showsTheBuiltInDateInGermanOrder() {
		CellValue date = new CellValue.DateTime(LocalDateTime.of(2020, 6, 22, 0, 0));
		assertThat(GermanDisplay.of(date, NumberFormats.builtin(14))).isEqualTo("22.06.2020");
	}

	@Test
	void showsLogicalValuesInGerman() {
		assertThat(GermanDisplay.of(new CellValue.Logical(true), CellFormat.GENERAL)).isEqualTo("WAHR");
	}

}
