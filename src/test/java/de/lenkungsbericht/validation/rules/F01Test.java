package de.lenkungsbericht.validation.rules;

import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class F01Test extends RuleCase {

	@Test
	void findsANeedWithoutFigures() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Map.of(Column.FINANZBEDARF, "ja"))).found())
			.containsExactly("F01 WARNUNG H2");
	}

	@Test
	void takesZeroForNoFigure() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01",
					Map.of(Column.FINANZBEDARF, "ja", Column.EINMALIG, 0, Column.JAEHRLICH, "0,00 €", Column.VZAE, 0)))
			.found()).containsExactly("F01 WARNUNG H2");
	}

	@ParameterizedTest
	@EnumSource(names = { "EINMALIG", "JAEHRLICH", "VZAE" })
	void isContentWithAnyFigure(Column column) {
		assertThat(
				check(SubmissionFile.of("jugend").row("KJ-01", Map.of(Column.FINANZBEDARF, "ja", column, 1))).found())
			.isEmpty();
	}

	@Test
	void isSkippedWhereAFigureIsFaulty() {
		assertThat(
				check(SubmissionFile.of("jugend").row("KJ-01", Map.of(Column.FINANZBEDARF, "ja", Column.VZAE, "viel")))
					.found())
			.containsExactly("Z09 FEHLER K2");
	}

}
