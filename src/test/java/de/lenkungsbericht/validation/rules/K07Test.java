package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class K07Test extends RuleCase {

	@Test
	void findsThatNothingCanBeConfirmed() {
		assertThat(check(SubmissionFile.of("jugend").noChanges()).found()).containsExactly("K07 FEHLER B3");
	}

	@Test
	void suppressesK06() {
		assertThat(check(SubmissionFile.of("jugend").noChanges().row("KJ-01")).found())
			.containsExactly("K07 FEHLER B3");
	}

	@Test
	void takesNoContributionForAStatus() {
		assertThat(
				after(SubmissionFile.of("jugend").row("GA-01")).check(SubmissionFile.of("jugend").noChanges()).found())
			.containsExactly("K07 FEHLER B3");
	}

	@Test
	void isContentWithAnAcceptedRow() {
		assertThat(
				after(SubmissionFile.of("jugend").row("KJ-01")).check(SubmissionFile.of("jugend").noChanges()).found())
			.isEmpty();
	}

}
