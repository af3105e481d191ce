package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.testing.SubmissionFile;
import de.lenkungsbericht.testing.TestCatalogue;
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

	/** Once it leads the measure nothing but its contribution is known of it. */
	@Test
	void takesAContributionOfTheTimeBeforeForNoStatusEither() {
		RuleCase contributed = after(SubmissionFile.of("jugend").row("GA-01"));
		assertThat(contributed.with(TestCatalogue.standard().measure("GA-01", "jugend"))
			.check(SubmissionFile.of("jugend").noChanges())
			.found()).containsExactly("K07 FEHLER B3");
	}

	@Test
	void isContentWithAnAcceptedRow() {
		assertThat(
				after(SubmissionFile.of("jugend").row("KJ-01")).check(SubmissionFile.of("jugend").noChanges()).found())
			.isEmpty();
	}

}
