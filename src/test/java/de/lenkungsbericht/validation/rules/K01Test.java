package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.portfolio.Label;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class K01Test extends RuleCase {

	@Test
	void findsAnUnknownDepartment() {
		Checked checked = check(SubmissionFile.of("Bauamt").row("KJ-01"));
		assertThat(checked.found()).containsExactly("K01 FEHLER B1");
		assertThat(checked.finding(FindingCode.K01).suggestion()).isEqualTo("Fachbereich Jugend & Familie");
	}

	@Test
	void pointsAtTheLabelWhereNothingStandsBesideIt() {
		assertThat(check(SubmissionFile.of("").row("KJ-01")).found()).containsExactly("K01 FEHLER A1");
	}

	@Test
	void pointsNowhereWithoutLabel() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").withoutLabel(Label.MELDENDE_STELLE)).found())
			.containsExactly("K01 FEHLER -");
	}

	@ParameterizedTest
	@ValueSource(strings = { "jugend", "JUGEND", "Fachbereich Jugend & Familie", "Jugendamt:" })
	void knowsShortNameNameAndAlias(String name) {
		assertThat(check(SubmissionFile.of(name).row("KJ-01")).found()).isEmpty();
	}

	@Test
	void leavesZ04AndZ13Silent() {
		assertThat(check(SubmissionFile.of("Bauamt").row("AT-01")).found()).containsExactly("K01 FEHLER B1");
	}

}
