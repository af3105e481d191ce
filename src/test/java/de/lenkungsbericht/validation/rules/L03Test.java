package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.testing.DecisionWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class L03Test extends DecisionCase {

	@Test
	void findsAWordOutsideTheListAndSuggestsOneInside() {
		assertThat(check(DecisionWorkbook.empty().steered("KJ-01", "Freigabe empfolen", null)).finding().suggestion())
			.isEqualTo("Freigabe empfohlen");
	}

	@ParameterizedTest
	@ValueSource(strings = { "freigabe  EMPFOHLEN", "Freigabe empfohlen:", "Nichtweiterverfolgung empfohlen" })
	void takesTheListedValueHoweverItIsWritten(String written) {
		assertThat(check(DecisionWorkbook.empty().steered("KJ-01", written, null)).found()).isEmpty();
	}

	@Test
	void rejectsTheLineAlone() {
		CheckedDecisions checked = check(DecisionWorkbook.empty()
			.steered("KJ-01", "erledigt", null)
			.steered("GA-01", "Freigabe empfohlen", null));
		assertThat(checked.judgement().verdict()).isEqualTo(Verdict.PARTLY_ACCEPTED);
		assertThat(checked.judgement().counts().accepted()).isEqualTo(1);
	}

}
