package de.lenkungsbericht.validation.rules;

import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.judgement.Disposition;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class K06Test extends RuleCase {

	@Test
	void findsARowThatDiffers() {
		Checked checked = after(SubmissionFile.of("jugend").row("KJ-01"))
			.check(SubmissionFile.of("jugend").noChanges().row("KJ-01", Column.EMPFEHLUNG, "Keine Umsetzung"));
		assertThat(checked.found()).containsExactly("K06 FEHLER B3");
		assertThat(checked.finding(FindingCode.K06).message()).contains("Zeile 2 (KJ-01)", "Empfehlung");
		assertThat(checked.judgement().dispositions()).containsValue(Disposition.REJECTED);
	}

	@Test
	void findsABlankWhereSomethingStood() {
		assertThat(after(SubmissionFile.of("jugend").row("KJ-01", Column.ANLAGE, "01"))
			.check(SubmissionFile.of("jugend").noChanges().row("KJ-01"))
			.found()).containsExactly("K06 FEHLER B3");
	}

	@Test
	void findsARowWithAnError() {
		assertThat(after(SubmissionFile.of("jugend").row("KJ-01"))
			.check(SubmissionFile.of("jugend").noChanges().row("KJ-01", Column.VZAE, "viel"))
			.found()).containsExactly("K06 FEHLER B3", "Z09 FEHLER K2");
	}

	@Test
	void findsAMeasureOfWhichNothingWasAccepted() {
		assertThat(after(SubmissionFile.of("jugend").row("KJ-01"))
			.check(SubmissionFile.of("jugend").noChanges().row("KJ-01").row("GA-01"))
			.found()).containsExactly("K06 FEHLER B3");
	}

	@Test
	void isOneForAllRows() {
		Checked checked = after(SubmissionFile.of("jugend").row("KJ-01"))
			.check(SubmissionFile.of("jugend").noChanges().row("GA-01").row("KJ-01").row("KJ-01"));
		assertThat(checked.found(FindingCode.K06)).hasSize(1);
	}

	@Test
	void comparesNoColumnThatIsNotThere() {
		assertThat(after(SubmissionFile.of("jugend").row("KJ-01", Column.ANLAGE, "01"))
			.check(SubmissionFile.of("jugend").noChanges().without(Column.ANLAGE).row("KJ-01"))
			.found()).isEmpty();
	}

	@Test
	void comparesNoTitle() {
		assertThat(after(SubmissionFile.of("jugend").row("KJ-01"))
			.check(SubmissionFile.of("jugend").noChanges().row("KJ-01", Column.TITEL, "Alias KJ-01"))
			.found()).isEmpty();
	}

	@Test
	void comparesContributionsToo() {
		assertThat(after(SubmissionFile.of("jugend").row("KJ-01").row("GA-01"))
			.check(SubmissionFile.of("jugend").noChanges().row("GA-01", Column.KURZBERICHT, "neu"))
			.found()).containsExactly("K06 FEHLER B3");
	}

	@Test
	void isContentWithoutRows() {
		Checked checked = after(SubmissionFile.of("jugend").row("KJ-01"))
			.check(SubmissionFile.of("jugend").noChanges());
		assertThat(checked.found()).isEmpty();
		assertThat(checked.judgement().verdict()).isEqualTo(Verdict.ACCEPTED);
	}

	@Test
	void passesOverRowsLeftUntouched() {
		Checked checked = after(SubmissionFile.of("jugend").row("KJ-01")).check(SubmissionFile.of("jugend")
			.noChanges()
			.bareRow(Map.of(Column.NR, "KJ-01", Column.TITEL, "Maßnahme KJ-01")));
		assertThat(checked.found()).isEmpty();
		assertThat(checked.judgement().counts()).isEqualTo(new RowCounts(1, 0, 0, 0, 1));
	}

	@Test
	void seesTheSameValueInAnotherSpelling() {
		assertThat(after(SubmissionFile.of("jugend").row("KJ-01"))
			.check(SubmissionFile.of("jugend").noChanges().row("KJ-01", Column.EMPFEHLUNG, "OFFEN"))
			.found()).isEmpty();
	}

}
