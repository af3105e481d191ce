package de.lenkungsbericht.validation.rules;

import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class F05Test extends RuleCase {

	@Test
	void findsAConditionWithoutGiver() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.FINANZBEDARF, "bedingt", Column.DRITTMITTELSTATUS, "beantragt"))).found())
			.containsExactly("F05 FEHLER H2");
	}

	@Test
	void findsAConditionWithoutStatus() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.FINANZBEDARF, "bedingt", Column.DRITTMITTELGEBER, "Land"))).found())
			.containsExactly("F05 FEHLER H2");
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.FINANZBEDARF, "bedingt", Column.DRITTMITTELGEBER, "Land",
					Column.DRITTMITTELSTATUS, "keine")))
			.found()).containsExactly("F05 FEHLER H2");
	}

	@Test
	void isContentWithBoth() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.FINANZBEDARF, "bedingt", Column.DRITTMITTELGEBER, "Land",
					Column.DRITTMITTELSTATUS, "bewilligt")))
			.found()).isEmpty();
	}

	@Test
	void isSkippedWhereTheStatusIsFaulty() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.FINANZBEDARF, "bedingt", Column.DRITTMITTELSTATUS, "läuft"))).found())
			.containsExactly("Z07 FEHLER O2");
	}

}
