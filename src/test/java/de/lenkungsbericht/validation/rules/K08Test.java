package de.lenkungsbericht.validation.rules;

import java.time.LocalDate;

import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class K08Test extends RuleCase {

	@Test
	void notesAStichtagAfterTheRun() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").stichtag(LocalDate.of(2020, 7, 1))).found())
			.containsExactly("K08 HINWEIS B2");
	}

	@Test
	void isSilentOnTheDayOfTheRun() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").stichtag(LocalDate.of(2020, 6, 30))).found())
			.isEmpty();
	}

	@Test
	void acceptsTheSubmission() {
		Checked checked = check(SubmissionFile.of("jugend").row("KJ-01").stichtag(LocalDate.of(2020, 7, 1)));
		assertThat(checked.judgement().verdict()).isEqualTo(Verdict.ACCEPTED);
	}

}
