package de.lenkungsbericht.portfolio.notation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearestTest {

	private static final List<String> WORDS = List.of("Umsetzung", "Umsetzung zurückgestellt", "Keine Umsetzung",
			"offen");

	@ParameterizedTest
	@CsvSource({ "Umsezung, Umsetzung", "Umestzung, Umsetzung", "ofen, offen",
			"zurückgestellt, Umsetzung zurückgestellt", "Umsetzung beschlossen, Umsetzung" })
	void findsWhatIsClose(String written, String meant) {
		assertThat(Nearest.among(WORDS).to(written)).contains(meant);
	}

	@Test
	void findsNothingWhereNothingIsClose() {
		assertThat(Nearest.among(WORDS).to("ja")).isEmpty();
		assertThat(Nearest.among(List.of()).to("ja")).isEmpty();
	}

	@Test
	void findsNothingWhereTwoAreEquallyClose() {
		assertThat(Nearest.among(List.of("KJ-01", "KJ-02")).oneLetterOff("KJ-03")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "KX-01", "KJ-011", "K-01", "JK-01", "kj-01" })
	void findsTheOnlyOneThatIsALetterOff(String written) {
		assertThat(Nearest.among(List.of("KJ-01", "GA-02")).oneLetterOff(written)).contains("KJ-01");
		assertThat(Nearest.among(List.of("AT-02")).oneLetterOff(written)).isEmpty();
	}

}
