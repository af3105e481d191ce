package de.lenkungsbericht.portfolio.decision;

import java.time.LocalDate;
import java.util.List;

import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.MeasureNumber;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The last word of a body that decides counts. */
class AgreementTests {

	@Test
	void aLaterRefusalTakesAnAgreementBack() {
		assertThat(Agreement.isGiven(List.of(decided("Kreistag", "2020-10-21", Outcome.AGREED)))).isTrue();
		assertThat(Agreement.isGiven(List.of(decided("Kreistag", "2020-10-21", Outcome.AGREED),
				decided("Kreistag", "2020-12-16", Outcome.REFUSED))))
			.isFalse();
	}

	@Test
	void twoBodiesOnOneDayCountAsEverywhereElseWhateverTheirOrder() {
		Decision agreed = decided("Kreisausschuss", "2020-10-21", Outcome.AGREED);
		Decision refused = decided("Kreistag", "2020-10-21", Outcome.REFUSED);
		assertThat(Agreement.isGiven(List.of(agreed, refused))).isFalse();
		assertThat(Agreement.isGiven(List.of(refused, agreed))).isFalse();
	}

	private static Decision decided(String committee, String day, Outcome outcome) {
		return new Decision(new Decision.Key(new MeasureNumber("KJ-01"), committee, LocalDate.parse(day)),
				Committee.Role.DECIDING, outcome, null, "", "");
	}

}
