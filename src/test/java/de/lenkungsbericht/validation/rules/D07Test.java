package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class D07Test extends RuleCase {

	@Test
	void findsEachMissingColumn() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").without(Column.EMPFEHLUNG).without(Column.TITEL))
			.found()).containsExactly("D07 FEHLER -", "D07 FEHLER -");
	}

	@Test
	void suggestsTheColumnThatIsProbablyMeant() {
		Checked checked = check(SubmissionFile.of("jugend").row("KJ-01").header(Column.EMPFEHLUNG, "Empfelung"));
		assertThat(checked.found()).containsExactly("D07 FEHLER -", "D11 HINWEIS P1");
		assertThat(checked.finding(FindingCode.D07).suggestion()).isEqualTo("Empfelung");
	}

	@Test
	void findsThatThereIsNoHeader() {
		assertThat(check(SubmissionFile.of("jugend").headerRow(21)).found()).containsExactly("D07 FEHLER -");
	}

	@Test
	void needsNoHeaderWhereNothingChanged() {
		SubmissionFile file = SubmissionFile.of("jugend").noChanges().headerRow(21);
		assertThat(after(SubmissionFile.of("jugend").row("KJ-01")).check(file).found()).isEmpty();
	}

	@Test
	void needsNoColumnThatIsNotRequired() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").without(Column.TERMIN)).found()).isEmpty();
	}

}
