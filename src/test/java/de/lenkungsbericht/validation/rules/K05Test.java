package de.lenkungsbericht.validation.rules;

import java.time.LocalDate;

import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class K05Test extends RuleCase {

	@Test
	void findsAStichtagBeforeTheLastAcceptedOne() {
		assertThat(after(SubmissionFile.of("jugend").row("KJ-01"))
			.check(SubmissionFile.of("jugend").row("KJ-01").stichtag(LocalDate.of(2020, 6, 21)))
			.found()).containsExactly("K05 FEHLER B2");
	}

	@Test
	void allowsTheSameDay() {
		assertThat(
				after(SubmissionFile.of("jugend").row("KJ-01")).check(SubmissionFile.of("jugend").row("KJ-01")).found())
			.isEmpty();
	}

}
