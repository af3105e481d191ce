package de.lenkungsbericht.validation.rules;

import java.time.LocalDate;

import de.lenkungsbericht.testing.DecisionWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class L06Test extends DecisionCase {

	@Test
	void findsADayThatIsMissing() {
		assertThat(check(DecisionWorkbook.empty().decided("KJ-01", "LG", "", "Freigabe empfohlen", null)).found())
			.containsExactly("L06 FEHLER F2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Juni 2020", "31.06.2020", "gestern" })
	void findsWhatIsNoDay(String written) {
		assertThat(check(DecisionWorkbook.empty().decided("KJ-01", "LG", written, "Freigabe empfohlen", null)).found())
			.containsExactly("L06 FEHLER F2");
	}

	@Test
	void takesADateAndItsNotations() {
		assertThat(check(DecisionWorkbook.empty()
			.decided("KJ-01", "LG", "2020-06-22", "Freigabe empfohlen", null)
			.decided("GA-01", "LG", LocalDate.of(2020, 6, 22), "Freigabe empfohlen", null)).found()).isEmpty();
	}

}
