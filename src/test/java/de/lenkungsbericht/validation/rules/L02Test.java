package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.portfolio.judgement.Disposition;
import de.lenkungsbericht.testing.DecisionWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class L02Test extends DecisionCase {

	@Test
	void findsALineFilledInWithoutADecision() {
		assertThat(check(DecisionWorkbook.empty().steered("KJ-01", "", "Juni 2021")).finding().message())
			.contains("Wiedervorlage bestätigt, Wiedervorlage verschoben, Freigabe empfohlen")
			.doesNotContain("zugestimmt");
	}

	@Test
	void passesOverALineInWhichNothingWasEntered() {
		CheckedDecisions checked = check(
				DecisionWorkbook.empty().untouched("KJ-01").steered("GA-01", "Freigabe empfohlen", null));
		assertThat(checked.found()).isEmpty();
		assertThat(checked.judgement().dispositions()).containsEntry(2, Disposition.SKIPPED)
			.containsEntry(3, Disposition.ACCEPTED);
	}

}
