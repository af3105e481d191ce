package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class D06Test extends RuleCase {

	@Test
	void findsEachMissingSheet() {
		SubmissionFile file = SubmissionFile.of("jugend")
			.row("KJ-01")
			.withoutSheet("Meldung")
			.change((workbook) -> workbook.setSheetName(0, "Tabelle1"));
		assertThat(check(file).found()).containsExactly("D06 FEHLER -", "D06 FEHLER -");
	}

	@Test
	void needsNoMeasuresWhereNothingChanged() {
		SubmissionFile file = SubmissionFile.of("jugend").noChanges().withoutSheet("Maßnahmen");
		assertThat(after(SubmissionFile.of("jugend").row("KJ-01")).check(file).found()).isEmpty();
	}

	@Test
	void reportsNothingElseWithIt() {
		assertThat(check(SubmissionFile.of("jugend").stichtag("bald").row("KJ-99").withoutSheet("Meldung")).found())
			.containsExactly("D06 FEHLER -");
	}

}
