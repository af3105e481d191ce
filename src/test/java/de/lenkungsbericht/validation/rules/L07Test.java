package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.testing.DecisionWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class L07Test extends DecisionCase {

	@Test
	void findsADayWithoutASessionAndSuggestsTheOneMeant() {
		assertThat(check(DecisionWorkbook.empty().decided("KJ-01", "LG", "23.06.2020", "Freigabe empfohlen", null))
			.finding()).satisfies((finding) -> {
				assertThat(finding.message()).contains("22.06.2020");
				assertThat(finding.suggestion()).isEqualTo("22.06.2020");
			});
	}

	@Test
	void theSessionOfAnotherCommitteeIsNone() {
		assertThat(
				check(DecisionWorkbook.empty().decided("KJ-01", "Kreistag", "22.06.2020", "zugestimmt", null)).found())
			.containsExactly("L07 FEHLER F2");
	}

	@Test
	void takesADayOfTheCalendar() {
		assertThat(check(DecisionWorkbook.empty().steered("KJ-01", "Wiedervorlage bestätigt", "Juni 2021")).found())
			.isEmpty();
	}

}
