package de.lenkungsbericht.portfolio.notation;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GermanDateTest {

	@ParameterizedTest
	@ValueSource(strings = { "22.06.2020", "22.6.20", "22.6.2020", "2020-06-22", " 22.06.2020 ", "22. 6. 2020" })
	void readsADay(String text) {
		assertThat(GermanDate.parse(text)).contains(LocalDate.of(2020, 6, 22));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "30.02.2020", "2020-13-01", "22.06.", "06/2020", "22/06/2020", "22.06.0020", "Juni 2020", "" })
	void leavesEverythingElseUnread(String text) {
		assertThat(GermanDate.parse(text)).isEmpty();
	}

	@Test
	void takesTwoDigitsForThisCentury() {
		assertThat(GermanDate.parse("1.1.99")).contains(LocalDate.of(2099, 1, 1));
	}

}
