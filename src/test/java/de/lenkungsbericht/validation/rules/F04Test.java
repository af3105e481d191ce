package de.lenkungsbericht.validation.rules;

import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class F04Test extends RuleCase {

	@Test
	void findsADeferralWithoutWiedervorlage() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.EMPFEHLUNG, "Umsetzung zurückgestellt", Column.GRUND, "Haushaltslage")))
			.found()).containsExactly("F04 WARNUNG P2");
	}

	@Test
	void takesATextWithoutDateForFilledIn() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.EMPFEHLUNG, "Umsetzung zurückgestellt", Column.GRUND, "Haushaltslage",
					Column.WIEDERVORLAGE, "nach der Wahl")))
			.found()).containsExactly("Z08 WARNUNG U2");
	}

	@Test
	void isContentWithADate() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.EMPFEHLUNG, "Umsetzung zurückgestellt", Column.GRUND, "Haushaltslage",
					Column.WIEDERVORLAGE, "Herbst 2020")))
			.found()).isEmpty();
	}

}
