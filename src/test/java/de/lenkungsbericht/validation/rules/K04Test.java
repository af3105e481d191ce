package de.lenkungsbericht.validation.rules;

import java.time.LocalDate;

import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class K04Test extends RuleCase {

	@Test
	void findsAStichtagFarAhead() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").stichtag(LocalDate.of(2020, 8, 1))).found())
			.containsExactly("K04 FEHLER B2");
	}

	@Test
	void allowsThirtyOneDays() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").stichtag(LocalDate.of(2020, 7, 31))).found())
			.containsExactly("K08 HINWEIS B2");
	}

}
