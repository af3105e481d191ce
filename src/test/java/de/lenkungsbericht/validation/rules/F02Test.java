package de.lenkungsbericht.validation.rules;

import java.util.Map;
import java.util.Optional;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class F02Test extends RuleCase {

	@ParameterizedTest
	@EnumSource(names = { "EINMALIG", "JAEHRLICH", "VZAE" })
	void findsFiguresWithoutNeed(Column column) {
		Checked checked = check(SubmissionFile.of("jugend").row("KJ-01", column, 1));
		assertThat(checked.found()).containsExactly("F02 FEHLER H2");
		assertThat(checked.judgement().verdict()).isEqualTo(Verdict.REJECTED);
	}

	@Test
	void namesTheFiguresAsTheyAreWrittenInGermany() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Map.of(Column.EINMALIG, 3000, Column.VZAE, 0.5)))
			.finding(FindingCode.F02)
			.message())
			.contains("bei „Mehrbedarf einmalig (€)“ steht 3.000,00 € und bei „Stellenanteile (VZÄ)“ steht 0,5");
	}

	@Test
	void isContentWithZero() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.EINMALIG, 0)).found()).isEmpty();
	}

	@Test
	void isSkippedWhereAFigureIsFaulty() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Map.of(Column.EINMALIG, 5, Column.VZAE, "viel")))
			.found()).containsExactly("Z09 FEHLER K2");
	}

	@Test
	void rejectsNothingWhenLowered() {
		RuleSettings settings = new RuleSettings(Map.of(FindingCode.F02, Optional.of(Severity.WARNUNG)));
		Checked checked = with(settings).check(SubmissionFile.of("jugend").row("KJ-01", Column.VZAE, 1));
		assertThat(checked.found()).containsExactly("F02 WARNUNG H2");
		assertThat(checked.judgement().verdict()).isEqualTo(Verdict.ACCEPTED);
	}

}
