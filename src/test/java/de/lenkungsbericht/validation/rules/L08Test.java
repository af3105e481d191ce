package de.lenkungsbericht.validation.rules;

import java.time.LocalDate;

import de.lenkungsbericht.testing.DecisionWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class L08Test extends DecisionCase {

	@Test
	void findsASessionThatIsStillAhead() {
		assertThat(
				check(DecisionWorkbook.empty().decided("KJ-01", "Kreistag", "21.10.2020", "zugestimmt", null)).found())
			.containsExactly("L08 FEHLER F2");
	}

	@Test
	void takesTheDayOfTheRun() {
		on(LocalDate.of(2020, 10, 21));
		assertThat(
				check(DecisionWorkbook.empty().decided("KJ-01", "Kreistag", "21.10.2020", "zugestimmt", null)).found())
			.isEmpty();
	}

}
