package de.lenkungsbericht.validation.rules;

import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.judgement.Disposition;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class Z04Test extends RuleCase {

	@Test
	void findsAMeasureOfOthers() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").row("AT-01")).found())
			.containsExactly("Z04 FEHLER A3");
	}

	@Test
	void findsItForARowLeftUntouched() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01")
			.bareRow(Map.of(Column.NR, "AT-01", Column.TITEL, "Maßnahme AT-01"))).found())
			.containsExactly("Z04 FEHLER A3", "Z06 FEHLER C3", "Z06 FEHLER H3", "Z06 FEHLER P3");
	}

	@Test
	void keepsAContribution() {
		Checked checked = check(SubmissionFile.of("jugend").row("KJ-01").row("GA-01"));
		assertThat(checked.found()).isEmpty();
		assertThat(checked.judgement().dispositions()).containsEntry(3, Disposition.CONTRIBUTION);
	}

}
