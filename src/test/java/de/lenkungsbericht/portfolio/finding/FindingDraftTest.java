package de.lenkungsbericht.portfolio.finding;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FindingDraftTest {

	@Test
	void putsTheWordsTogether() {
		assertThat(FindingDraft.of(FindingCode.K09).found("vielleicht").in(RuleSettings.DEFAULT)).hasValueSatisfying(
				(finding) -> assertThat(finding.message()).startsWith("Bei „Keine Änderungen“ steht „vielleicht“."));
	}

	@Test
	void takesTheLoweredSeverityAndItsConsequence() {
		RuleSettings settings = new RuleSettings(Map.of(FindingCode.F03, Optional.of(Severity.HINWEIS)));
		assertThat(FindingDraft.of(FindingCode.F03).in(settings)).hasValueSatisfying((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.HINWEIS);
			assertThat(finding.consequence()).isEqualTo("Allein deswegen wird die Zeile nicht abgelehnt.");
		});
	}

	@Test
	void saysNothingWhereTheRuleIsSwitchedOff() {
		RuleSettings settings = new RuleSettings(Map.of(FindingCode.F03, Optional.empty()));
		assertThat(FindingDraft.of(FindingCode.F03).in(settings)).isEmpty();
	}

	@Test
	void refusesAnOpenPlaceholder() {
		assertThatIllegalArgumentException().isThrownBy(() -> FindingDraft.of(FindingCode.K09).in(RuleSettings.DEFAULT))
			.withMessageContaining("{wert}");
	}

}
