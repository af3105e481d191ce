package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.CellContent;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class Z12Test extends RuleCase {

	@Test
	void findsAFormulaWithoutResult() {
		assertThat(check(
				SubmissionFile.of("jugend").row("KJ-01", Column.BEMERKUNG, CellContent.formulaWithoutResult("A1")))
			.found()).containsExactly("Z12 FEHLER Z2");
	}

	@Test
	void takesAFormulaWithOne() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.BEMERKUNG, CellContent.formula("A1", "Text")))
			.found()).isEmpty();
	}

}
