package de.lenkungsbericht.validation.rules;

import java.time.LocalDate;

import de.lenkungsbericht.testing.DecisionWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class L12Test extends DecisionCase {

	@Test
	void rejectsEveryLineOfAContradiction() {
		CheckedDecisions checked = check(DecisionWorkbook.empty()
			.steered("KJ-01", "Freigabe empfohlen", null)
			.steered("GA-01", "Freigabe empfohlen", null)
			.steered("KJ-01", "Nichtweiterverfolgung empfohlen", null));
		assertThat(checked.found()).containsExactly("L12 FEHLER G2", "L12 FEHLER G4");
		assertThat(checked.judgement().counts().rejected()).isEqualTo(2);
	}

	@Test
	void theSameTwiceAndAnotherSessionAreNone() {
		on(LocalDate.of(2020, 10, 22));
		assertThat(check(DecisionWorkbook.empty()
			.steered("KJ-01", "Freigabe empfohlen", null)
			.steered("KJ-01", "Freigabe empfohlen", null)
			.decided("KJ-01", "Kreistag", "21.10.2020", "zugestimmt", null)).found()).isEmpty();
	}

}
