package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.submission.ReadLimits;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class D04Test extends RuleCase {

	@Test
	void rejectsMoreRowsThanTheLimit() {
		SubmissionFile file = SubmissionFile.of("jugend").row("KJ-01").row("GA-01").row("GA-02");
		Checked checked = with(new ReadLimits(1_000_000, 2, 10_000_000)).check(file);
		assertThat(checked.found()).containsExactly("D04 FEHLER -");
		assertThat(checked.judgement().counts()).isEqualTo(RowCounts.NONE);
	}

	@Test
	void takesAsManyAsTheLimit() {
		SubmissionFile file = SubmissionFile.of("jugend").row("KJ-01").row("GA-01");
		assertThat(with(new ReadLimits(1_000_000, 2, 10_000_000)).check(file).found()).isEmpty();
	}

}
