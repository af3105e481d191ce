package de.lenkungsbericht.validation.rules;

import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class Z03Test extends RuleCase {

	@Test
	void rejectsEveryRowWithTheNumber() {
		Checked checked = check(
				SubmissionFile.of("jugend").row("KJ-01").row("GA-01").row("kj 1", Column.TITEL, "Maßnahme KJ-01"));
		assertThat(checked.found()).containsExactly("Z03 FEHLER A2", "Z03 FEHLER A4");
		assertThat(checked.judgement().counts()).isEqualTo(new RowCounts(3, 0, 1, 2, 0));
	}

	@Test
	void passesOverRowsSkipped() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").row("GA-01").bareRow(Map.of(Column.NR, "GA-01")))
			.found()).isEmpty();
	}

}
