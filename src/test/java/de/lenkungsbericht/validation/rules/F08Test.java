package de.lenkungsbericht.validation.rules;

import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class F08Test extends RuleCase {

	@Test
	void findsEachDateBeforeTheStichtag() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.TERMIN, "Mai 2020", Column.WIEDERVORLAGE, "21.06.2020"))).found())
			.containsExactly("F08 WARNUNG T2", "F08 WARNUNG U2");
	}

	@Test
	void leavesANewWiedervorlageToTheSteeringGroup() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.WIEDERVORLAGE, "21.06.2020"))
			.finding(FindingCode.F08)
			.message()).contains("Hat die Lenkungsgruppe ein neues Datum beschlossen")
			.doesNotContain("noch bevorsteht");
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.TERMIN, "21.06.2020")).finding(FindingCode.F08)
			.message()).contains("noch bevorsteht");
	}

	@Test
	void takesTheEndOfAnInterval() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.TERMIN, "Juni 2020", Column.WIEDERVORLAGE, "22.06.2020"))).found()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Abgeschlossen", "Nicht weiterverfolgt" })
	void isSilentWhereNothingMoreIsToCome(String stage) {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.TERMIN, "2019", Column.BEARBEITUNGSSTAND, stage))).found()).isEmpty();
	}

	@Test
	void isSkippedWhereTheStageIsFaulty() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.TERMIN, "2019", Column.BEARBEITUNGSSTAND, "läuft"))).found())
			.containsExactly("Z07 FEHLER C2");
	}

	@Test
	void isSkippedWithoutADate() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Map.of(Column.TERMIN, "irgendwann"))).found())
			.containsExactly("Z08 WARNUNG T2");
	}

}
