package de.lenkungsbericht.validation.rules;

import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.CellContent;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class F03Test extends RuleCase {

	@Test
	void findsADeferralWithoutReason() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.EMPFEHLUNG, "Umsetzung zurückgestellt", Column.WIEDERVORLAGE, "2021"))).found())
			.containsExactly("F03 FEHLER P2");
	}

	@Test
	void isContentWithAReason() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.EMPFEHLUNG, "Umsetzung zurückgestellt", Column.WIEDERVORLAGE, "2021",
					Column.GRUND, "Haushaltslage")))
			.found()).isEmpty();
	}

	@Test
	void isSkippedWhereTheReasonIsFaulty() {
		assertThat(
				check(SubmissionFile.of("jugend")
					.row("KJ-01",
							Map.of(Column.EMPFEHLUNG, "Umsetzung zurückgestellt", Column.WIEDERVORLAGE, "2021",
									Column.GRUND, CellContent.error("#REF!"))))
					.found())
			.containsExactly("Z11 FEHLER Q2");
	}

}
