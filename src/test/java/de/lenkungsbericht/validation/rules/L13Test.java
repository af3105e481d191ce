package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.testing.DecisionWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class L13Test extends DecisionCase {

	@Test
	void saysThatAnEarlierDecisionIsReplaced() {
		after(DecisionWorkbook.empty().steered("KJ-01", "Wiedervorlage bestätigt", "Juni 2021"));
		assertThat(
				check(DecisionWorkbook.empty().steered("KJ-01", "Wiedervorlage verschoben", "Herbst 2021")).finding())
			.satisfies((finding) -> {
				assertThat(finding.severity()).hasToString("HINWEIS");
				assertThat(finding.message()).contains("„Wiedervorlage bestätigt: Juni 2021“");
			});
	}

	@Test
	void theSameAgainIsNoNews() {
		after(DecisionWorkbook.empty().steered("KJ-01", "Wiedervorlage bestätigt", "Juni 2021"));
		assertThat(check(DecisionWorkbook.empty().steered("KJ-01", "Wiedervorlage bestätigt", "Juni 2021")).found())
			.isEmpty();
	}

}
