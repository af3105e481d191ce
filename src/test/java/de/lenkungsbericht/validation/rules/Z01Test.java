package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class Z01Test extends RuleCase {

	@Test
	void findsARowWithoutNumber() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").row("-")).found()).containsExactly("Z01 FEHLER A3");
	}

	@Test
	void checksTheOtherCellsAllTheSame() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").row("-", Column.VZAE, "viel")).found())
			.containsExactly("Z01 FEHLER A3", "Z09 FEHLER K3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "KJ-01", "KJ–01", "kj 1", "KJ01", " KJ - 1 " })
	void readsTheWaysANumberIsWritten(String nr) {
		Checked checked = check(SubmissionFile.of("jugend").row(nr, Column.TITEL, "Maßnahme KJ-01"));
		assertThat(checked.found()).isEmpty();
		assertThat(checked.row().number()).hasToString("KJ-01");
	}

}
