package de.lenkungsbericht.validation.rules;

import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class F10Test extends RuleCase {

	@ParameterizedTest
	@ValueSource(strings = { "Umsetzung", "Laufendes Geschäft" })
	void findsWhatIsUnderWayUnrecommended(String stage) {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.BEARBEITUNGSSTAND, stage)).found())
			.containsExactly("F10 WARNUNG P2");
	}

	@Test
	void isContentWithTheRecommendation() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.BEARBEITUNGSSTAND, "Umsetzung", Column.EMPFEHLUNG, "Umsetzung"))).found())
			.isEmpty();
	}

	@Test
	void asksNoParticipantForARecommendation() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01")
			.bareRow(Map.of(Column.NR, "GA-01", Column.BEARBEITUNGSSTAND, "Umsetzung"))).found()).isEmpty();
	}

	@Test
	void appliesToAParticipantWhoGivesOne() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01")
			.bareRow(Map.of(Column.NR, "GA-01", Column.BEARBEITUNGSSTAND, "Umsetzung", Column.EMPFEHLUNG, "offen")))
			.found()).containsExactly("F10 WARNUNG P3");
	}

}
