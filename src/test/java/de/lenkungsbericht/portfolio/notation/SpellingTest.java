package de.lenkungsbericht.portfolio.notation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingTest {

	@ParameterizedTest
	@ValueSource(strings = { "Maßnahme", "MASSNAHME", "massnahme", " Maßnahme ", "Maßnahme*", "Maßnahme:",
			"Maßnahme : *", "Maß\u00ADnahme", "\u200BMaßnahme", "Maßnahme\n" })
	void spellsTheSame(String written) {
		assertThat(Spelling.fold(written)).isEqualTo("massnahme");
	}

	@ParameterizedTest
	@CsvSource({ "zurueckgestellt, zurückgestellt", "zuru\u0308ckgestellt, zurückgestellt", "Kita–Plus, Kita-Plus",
			"„Kita“, \"Kita\"", "Kita\u00A0 Plus, Kita Plus", "a\tb, a b" })
	void makesNoDifferenceBetween(String one, String other) {
		assertThat(Spelling.same(one, other)).isTrue();
	}

	@Test
	void tellsOtherTextsApart() {
		assertThat(Spelling.same("offen", "noch offen")).isFalse();
		assertThat(Spelling.fold("")).isEmpty();
		assertThat(Spelling.fold(" ")).isEmpty();
	}

	@Test
	void quotationMarksMakeNoDifference() {
		assertThat(Spelling.fold("„Konzept liegt vor“")).isEqualTo(Spelling.fold("Konzept liegt vor"));
		assertThat(Spelling.fold("Gruppe »A« ")).isEqualTo(Spelling.fold("Gruppe 'A'"));
	}

}
