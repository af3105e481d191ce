package de.lenkungsbericht.validation.rules;

import java.util.Map;
import java.util.Optional;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class Z05Test extends RuleCase {

	@Test
	void warnsOfAnotherTitle() {
		Checked checked = check(SubmissionFile.of("jugend").row("KJ-01", Column.TITEL, "Etwas anderes"));
		assertThat(checked.found()).containsExactly("Z05 WARNUNG B2");
		assertThat(checked.finding(FindingCode.Z05).suggestion()).isEqualTo("Maßnahme KJ-01");
		assertThat(checked.judgement().verdict()).isEqualTo(Verdict.ACCEPTED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "MASSNAHME KJ–01", "Alias KJ-01", "Maßnahme  KJ-01*" })
	void knowsTitleAndAlias(String title) {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.TITEL, title)).found()).isEmpty();
	}

	@Test
	void canBeSwitchedOff() {
		RuleSettings settings = new RuleSettings(Map.of(FindingCode.Z05, Optional.empty()));
		assertThat(
				with(settings).check(SubmissionFile.of("jugend").row("KJ-01", Column.TITEL, "Etwas anderes")).found())
			.isEmpty();
	}

	@Test
	void canBeLowered() {
		RuleSettings settings = new RuleSettings(Map.of(FindingCode.Z05, Optional.of(Severity.HINWEIS)));
		assertThat(
				with(settings).check(SubmissionFile.of("jugend").row("KJ-01", Column.TITEL, "Etwas anderes")).found())
			.containsExactly("Z05 HINWEIS B2");
	}

}
