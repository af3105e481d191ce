package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Label;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class K03Test extends RuleCase {

	@ParameterizedTest
	@ValueSource(strings = { "bald", "Juni 2020", "30.02.2020", "2020", "-" })
	void findsAnUnreadableStichtag(String value) {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").stichtag(value)).found())
			.containsExactly("K03 FEHLER B2");
	}

	@Test
	void findsANumberWithoutDateFormat() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").stichtag(44004)).found())
			.containsExactly("K03 FEHLER B2");
	}

	@Test
	void findsAMissingOne() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").withoutLabel(Label.STICHTAG)).found())
			.containsExactly("K03 FEHLER -");
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").stichtag("")).found())
			.containsExactly("K03 FEHLER A2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "22.06.2020", "22.6.20", "2020-06-22" })
	void readsText(String value) {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").stichtag(value)).found()).isEmpty();
	}

	@Test
	void leavesF08Silent() {
		assertThat(check(SubmissionFile.of("jugend").stichtag("bald").row("KJ-01", Column.TERMIN, "2019")).found())
			.containsExactly("K03 FEHLER B2");
	}

}
