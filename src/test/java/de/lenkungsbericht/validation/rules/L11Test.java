package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.testing.DecisionWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class L11Test extends DecisionCase {

	@Test
	void findsADateThatIsPastAlready() {
		assertThat(check(DecisionWorkbook.empty().steered("KJ-01", "Wiedervorlage verschoben", "Mai 2020")).found())
			.containsExactly("L11 FEHLER H2");
	}

	@Test
	void takesAnIntervalThatHasBegun() {
		assertThat(check(DecisionWorkbook.empty().steered("KJ-01", "Wiedervorlage verschoben", "Juni 2020")).found())
			.isEmpty();
	}

}
