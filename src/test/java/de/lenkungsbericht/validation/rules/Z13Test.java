package de.lenkungsbericht.validation.rules;

import java.time.LocalDate;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.SubmissionFile;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class Z13Test extends RuleCase {

	@Test
	void notesEachMeasureThatIsAbsent() {
		RuleCase test = with(TestCatalogue.standard().measure("KJ-02", "jugend").measure("KJ-03", "jugend"));
		Checked checked = test.check(SubmissionFile.of("jugend").row("KJ-01"));
		assertThat(checked.found()).containsExactly("Z13 HINWEIS -", "Z13 HINWEIS -");
		assertThat(checked.finding(FindingCode.Z13).measure()).isEqualTo("KJ-02");
	}

	@Test
	void expectsNothingThatHasEnded() {
		RuleCase test = with(TestCatalogue.standard().ended("KJ-02", "jugend", LocalDate.of(2020, 6, 21), null));
		assertThat(test.check(SubmissionFile.of("jugend").row("KJ-01")).found()).isEmpty();
	}

	@Test
	void isSilentWhereNothingChanged() {
		assertThat(
				after(SubmissionFile.of("jugend").row("KJ-01")).check(SubmissionFile.of("jugend").noChanges()).found())
			.isEmpty();
	}

	@Test
	void knowsARejectedRowAsPresent() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.VZAE, "viel")).found())
			.containsExactly("Z09 FEHLER K2");
	}

}
