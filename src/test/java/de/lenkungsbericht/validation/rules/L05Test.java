package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.testing.DecisionWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class L05Test extends DecisionCase {

	@Test
	void findsACommitteeThatIsMissing() {
		assertThat(
				check(DecisionWorkbook.empty().decided("KJ-01", "", "22.06.2020", "Freigabe empfohlen", null)).found())
			.containsExactly("L05 FEHLER E2");
	}

	@Test
	void findsOneThatIsUnknownAndSuggestsAnother() {
		assertThat(
				check(DecisionWorkbook.empty().decided("KJ-01", "Kreistg", "22.06.2020", "zugestimmt", null)).finding()
					.suggestion())
			.isEqualTo("Kreistag");
	}

	@Test
	void takesAnAlias() {
		assertThat(check(DecisionWorkbook.empty().decided("KJ-01", "LG", "22.06.2020", "Freigabe empfohlen", null))
			.found()).isEmpty();
	}

}
