package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.portfolio.Label;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class K09Test extends RuleCase {

	@ParameterizedTest
	@ValueSource(strings = { "vielleicht", "x", "1" })
	void findsWhatIsNeitherYesNorNo(String value) {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").label(Label.KEINE_AENDERUNGEN, value)).found())
			.containsExactly("K09 FEHLER B3");
	}

	@Test
	void countsItAsNo() {
		assertThat(check(SubmissionFile.of("jugend").label(Label.KEINE_AENDERUNGEN, "x")).found())
			.containsExactly("K09 FEHLER B3", "Z13 HINWEIS -");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nein", "NEIN", "Nein:", "", "-" })
	void readsNoInAnySpelling(String value) {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").label(Label.KEINE_AENDERUNGEN, value)).found())
			.isEmpty();
	}

	@Test
	void readsYesInAnySpelling() {
		assertThat(after(SubmissionFile.of("jugend").row("KJ-01"))
			.check(SubmissionFile.of("jugend").label(Label.KEINE_AENDERUNGEN, "JA "))
			.found()).isEmpty();
	}

}
