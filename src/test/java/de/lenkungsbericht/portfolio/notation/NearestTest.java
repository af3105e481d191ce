package de.lenkungsbericht.portfolio.notation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearestTest {

	private static final List<String> WORDS = List.of("Umsetzung", "Umsetzung zurückgestellt", "Keine Umsetzung",
			"offen");

	@ParameterizedTest
	@CsvSource({ "Umsezung, Umsetzung", "Umestzung, Umsetzung", "ofen, offen",
			"zurückgestellt, Umsetzung zurückgestellt", "Umsetzung beschlossen, Umsetzung" })
	void findsWhatIsClose(String written, String meant) {
		assertThat(Nearest.of(written, WORDS)).contains(meant);
	}

	@Test
	void findsNothingWhereNothingIsClose() {
		assertThat(Nearest.of("ja", WORDS)).isEmpty();
		assertThat(Nearest.of("ja", List.of())).isEmpty();
	}

	@Test
	void findsNothingWhereTwoAreEquallyClose() {
		assertThat(Nearest.within(1, "KJ-03", List.of("KJ-01", "KJ-02"))).isEmpty();
		assertThat(Nearest.within(1, "KX-01", List.of("KJ-01", "KJ-02"))).contains("KJ-01");
	}

}
