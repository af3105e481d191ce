package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.testing.DecisionWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class L10Test extends DecisionCase {

	@Test
	void keepsATextThatIsNoDate() {
		CheckedDecisions checked = check(
				DecisionWorkbook.empty().steered("KJ-01", "Wiedervorlage verschoben", "nach der Studie"));
		assertThat(checked.found()).containsExactly("L10 WARNUNG H2");
		assertThat(checked.judgement().counts().accepted()).isEqualTo(1);
	}

	@Test
	void rejectsANumber() {
		assertThat(check(DecisionWorkbook.empty().steered("KJ-01", "Wiedervorlage verschoben", 12.5)).found())
			.containsExactly("L10 FEHLER H2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "30.06.2021", "Juni 2021", "Herbst 2021", "1. Quartal 2021", "2021" })
	void takesADateHoweverVague(String written) {
		assertThat(check(DecisionWorkbook.empty().steered("KJ-01", "Wiedervorlage verschoben", written)).found())
			.isEmpty();
	}

}
