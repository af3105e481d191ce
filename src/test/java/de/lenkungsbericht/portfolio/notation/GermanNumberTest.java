package de.lenkungsbericht.portfolio.notation;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GermanNumberTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			12.500,00 €    | 12500
			€ 12.500       | 12500
			12500          | 12500
			12.500 EUR     | 12500
			12.500,-       | 12500
			12.500,--      | 12500
			12.500,–       | 12500
			12.500,- €     | 12500
			45 T€          | 45000
			45 TEUR        | 45000
			45 teur        | 45000
			1,2 Mio. €     | 1200000
			1.234.567,89   | 1234567.89
			0,5            | 0.5
			-500           | -500
			−500,00 €      | -500
			007            | 7
			""")
	void readsGermanNotation(String text, BigDecimal expected) {
		assertThat(GermanNumber.parse(text))
			.hasValueSatisfying((number) -> assertThat(number).isEqualByComparingTo(expected));
	}

	@ParameterizedTest
	@ValueSource(strings = { "12.5", "12,500.00", "ca. 5000", "1234.567", "12 500", "0.500", "12.50.000", "500-", "1e5",
			"12,", "€", "5 %", "12,5,5", "NaN", "zwölf", "" })
	void leavesEverythingElseUnread(String text) {
		assertThat(GermanNumber.parse(text)).isEmpty();
	}

	/** It may have been meant as a comma, or to group thousands. */
	@ParameterizedTest
	@ValueSource(strings = { "1'5", "1‚5", "12'500", "12´500", "12\"500", "12.5'00", "1’5 T€", "1,2'5" })
	void leavesAQuotationMarkAmongDigitsUnread(String text) {
		assertThat(GermanNumber.parse(text)).isEmpty();
	}

	@Test
	void writesEurosForPeople() {
		assertThat(GermanNumber.euros(new BigDecimal("1234567.895"))).isEqualTo("1.234.567,90 €");
		assertThat(GermanNumber.euros(BigDecimal.ZERO)).isEqualTo("0,00 €");
		assertThat(GermanNumber.euros(new BigDecimal("-1500"))).isEqualTo("-1.500,00 €");
	}

	@Test
	void writesTheShortestDecimal() {
		assertThat(GermanNumber.plain(new BigDecimal("2.50"))).isEqualTo("2,5");
		assertThat(GermanNumber.plain(new BigDecimal("1E+3"))).isEqualTo("1000");
	}

}
