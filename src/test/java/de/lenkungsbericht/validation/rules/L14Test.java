package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.testing.DecisionWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class L14Test extends DecisionCase {

	@Test
	void saysThatNothingWasEntered() {
		CheckedDecisions checked = check(DecisionWorkbook.empty().untouched("KJ-01").untouched("GA-01"));
		assertThat(checked.found()).containsExactly("L14 HINWEIS -");
		assertThat(checked.judgement().verdict()).isEqualTo(Verdict.ACCEPTED);
	}

	@Test
	void isSilentWhereALineIsFilledIn() {
		assertThat(check(DecisionWorkbook.empty().untouched("KJ-01").steered("GA-01", "unlesbar", null)).found())
			.containsExactly("L03 FEHLER G3");
	}

}
