package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.testing.DecisionWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class L09Test extends DecisionCase {

	@Test
	void findsAMoveToNowhere() {
		assertThat(check(DecisionWorkbook.empty().steered("KJ-01", "Wiedervorlage verschoben", "–")).found())
			.containsExactly("L09 FEHLER H2");
	}

	@Test
	void toConfirmNeedsNoDate() {
		assertThat(check(DecisionWorkbook.empty().steered("KJ-01", "Wiedervorlage bestätigt", null)).found()).isEmpty();
	}

}
