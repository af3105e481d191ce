package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.portfolio.Label;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class D09Test extends RuleCase {

	@Test
	void rejectsAnotherVersion() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").label(Label.FORMULARVERSION, 2)).found())
			.containsExactly("D09 FEHLER B3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", " 1 ", "" })
	void takesVersionOne(String value) {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").label(Label.FORMULARVERSION, value)).found())
			.isEmpty();
	}

	@Test
	void takesANumber() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").label(Label.FORMULARVERSION, 1)).found()).isEmpty();
	}

}
