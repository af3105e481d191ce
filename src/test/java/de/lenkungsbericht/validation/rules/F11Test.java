package de.lenkungsbericht.validation.rules;

import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class F11Test extends RuleCase {

	@ParameterizedTest
	@ValueSource(strings = { "Umsetzung unter Vorbehalt", "Bewertung ausstehend" })
	void findsAReserveWithoutCondition(String recommendation) {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.EMPFEHLUNG, recommendation)).found())
			.containsExactly("F11 WARNUNG P2");
	}

	@Test
	void isContentWithACondition() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.EMPFEHLUNG, "Bewertung ausstehend", Column.BEDINGUNG, "Studie liegt vor")))
			.found()).isEmpty();
	}

}
