package de.lenkungsbericht.submission;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What Excel shows of a number whose format is General. */
class GeneralFormatTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0                   | 0
			1                   | 1
			-12.5               | -12,5
			100                 | 100
			0.30000000000000004 | 0,3
			0.3333333333333333  | 0,333333333
			-0.6666666666666666 | -0,666666667
			1234.567890123      | 1234,56789
			12345678901.5       | 12345678902
			99999999999         | 99999999999
			99999999999.6       | 1E+11
			123456789012        | 1,23457E+11
			123456789012345     | 1,23457E+14
			-1E+300             | -1E+300
			0.0001234567891     | 0,000123457
			0.00001             | 0,00001
			0.0000123456        | 1,23456E-05
			0.00000999999999    | 1E-05
			1E-10               | 1E-10
			""")
	void showsElevenCharacters(BigDecimal number, String shown) {
		assertThat(GeneralFormat.of(number)).isEqualTo(shown);
	}

}
