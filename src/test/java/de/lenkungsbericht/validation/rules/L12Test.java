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
	void namesTheFirstOfManyLinesAndSaysThatThereAreMore() {
		DecisionWorkbook many = DecisionWorkbook.empty().steered("KJ-01", "Freigabe empfohlen", null);
		for (int line = 0; line < 11; line++) {
			many.steered("KJ-01", "Nichtweiterverfolgung empfohlen", null);
		}
		assertThat(check(many).others()).hasSize(12)
			.allSatisfy((finding) -> assertThat(finding.message()).contains("2, 3, 4, 5, 6, 7, 8, 9, 10, 11 …"));
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
