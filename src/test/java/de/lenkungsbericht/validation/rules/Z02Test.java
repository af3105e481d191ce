package de.lenkungsbericht.validation.rules;

import java.time.LocalDate;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.SubmissionFile;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class Z02Test extends RuleCase {

	@Test
	void findsANumberOutsideTheCatalogue() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").row("KX-01", Column.TITEL, "Neues")).found())
			.containsExactly("Z02 FEHLER A3");
	}

	@Test
	void suggestsByNumber() {
		Checked checked = check(SubmissionFile.of("jugend").row("KX-01", Column.TITEL, "Neues"));
		assertThat(checked.finding(FindingCode.Z02).suggestion()).isEqualTo("KJ-01");
		assertThat(checked.finding(FindingCode.Z02).message()).endsWith("gemeint ist vielleicht KJ-01.");
	}

	@Test
	void namesNoOtherMeasureWhereNoneIsClose() {
		Checked checked = check(SubmissionFile.of("jugend").row("KJ-01").row("Kita Plus"));
		assertThat(checked.finding(FindingCode.Z02).suggestion()).isEmpty();
		assertThat(checked.finding(FindingCode.Z02).message()).doesNotContain("KJ-01")
			.contains("löschen Sie sie oder fragen Sie das Projektmanagement");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Maßnahme GA-02", "massnahme ga–02", "Alias GA-02" })
	void suggestsByTitleAndAlias(String title) {
		Checked checked = check(SubmissionFile.of("jugend").row("ZZ-88", Column.TITEL, title));
		assertThat(checked.finding(FindingCode.Z02).suggestion()).isEqualTo("GA-02");
	}

	@Test
	void suggestsTheSuccessorOfWhatHasEnded() {
		RuleCase test = with(TestCatalogue.standard().ended("KJ-02", "jugend", LocalDate.of(2020, 6, 21), "KJ-01"));
		Checked checked = test.check(SubmissionFile.of("jugend").row("KJ-01").row("KJ-02"));
		assertThat(checked.found()).containsExactly("Z02 FEHLER A3");
		assertThat(checked.finding(FindingCode.Z02).suggestion()).isEqualTo("KJ-01");
	}

	@Test
	void takesAMeasureOnItsLastDay() {
		RuleCase test = with(TestCatalogue.standard().ended("KJ-02", "jugend", LocalDate.of(2020, 6, 22), null));
		assertThat(test.check(SubmissionFile.of("jugend").row("KJ-01").row("KJ-02")).found()).isEmpty();
	}

	@Test
	void checksTheOtherCellsAllTheSame() {
		Checked checked = check(SubmissionFile.of("jugend").row("KJ-01").row("ZZ-88", Column.VZAE, "viel"));
		assertThat(checked.found()).containsExactly("Z02 FEHLER A3", "Z09 FEHLER K3");
	}

	@Test
	void findsATextThatIsNoNumber() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").row("Kita Plus")).found())
			.containsExactly("Z02 FEHLER A3");
	}

}
