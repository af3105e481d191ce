package de.lenkungsbericht.validation.rules;

import java.time.LocalDate;

import de.lenkungsbericht.testing.DecisionWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class L04Test extends DecisionCase {

	@ParameterizedTest
	@ValueSource(strings = { "zugestimmt", "abgelehnt", "vertagt" })
	void theSteeringGroupOnlyRecommends(String outcome) {
		assertThat(check(DecisionWorkbook.empty().steered("KJ-01", outcome, null)).found())
			.containsExactly("L04 FEHLER G2");
	}

	@Test
	void theCouncilDoesNotRecommend() {
		on(LocalDate.of(2020, 10, 22));
		assertThat(
				check(DecisionWorkbook.empty().decided("KJ-01", "Kreistag", "21.10.2020", "Freigabe empfohlen", null))
					.finding()
					.message())
			.contains("„Kreistag“ kann nicht", "zugestimmt, abgelehnt, vertagt");
	}

	@Test
	void whoConsultsAgreesOrNot() {
		on(LocalDate.of(2020, 10, 22));
		assertThat(check(DecisionWorkbook.empty()
			.decided("KJ-01", "JHA", "16.09.2020", "vertagt", null)
			.decided("KJ-01", "Kreistag", "21.10.2020", "zugestimmt", null)).found()).isEmpty();
	}

}
