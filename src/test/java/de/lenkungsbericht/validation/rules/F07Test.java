package de.lenkungsbericht.validation.rules;

import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class F07Test extends RuleCase {

	@Test
	void findsThirdPartyMoneyAboveTheNeed() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.FINANZBEDARF, "ja", Column.JAEHRLICH, 100, Column.DRITTMITTEL, 101))).found())
			.containsExactly("F07 WARNUNG M2");
	}

	@Test
	void takesBlankForZero() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Map.of(Column.DRITTMITTEL, 1))).found())
			.containsExactly("F07 WARNUNG M2");
	}

	@Test
	void isContentWithTheSame() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.FINANZBEDARF, "ja", Column.JAEHRLICH, 100, Column.DRITTMITTEL, 100))).found())
			.isEmpty();
	}

	@Test
	void isSkippedWhereTheNeedIsFaulty() {
		assertThat(
				check(SubmissionFile.of("jugend").row("KJ-01", Map.of(Column.JAEHRLICH, "viel", Column.DRITTMITTEL, 1)))
					.found())
			.containsExactly("Z09 FEHLER J2");
	}

}
