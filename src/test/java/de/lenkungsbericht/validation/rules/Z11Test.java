package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.CellContent;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class Z11Test extends RuleCase {

	@ParameterizedTest
	@CsvSource({ "BEMERKUNG, Z", "EINMALIG, I", "TERMIN, T", "EMPFEHLUNG, P", "GEMEINSAM_MIT, X",
			"NAECHSTE_VORSTELLUNG, S" })
	void findsAnErrorValueInAnyColumn(Column column, String cell) {
		Checked checked = check(SubmissionFile.of("jugend").row("KJ-01", column, CellContent.error("#REF!")));
		assertThat(checked.found()).containsExactly("Z11 FEHLER " + cell + "2");
		assertThat(checked.finding(FindingCode.Z11).value()).isEqualTo("#REF!");
	}

	@Test
	void findsItInTheNumberAndNothingMore() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").row("GA-01", Column.NR, CellContent.error("#NAME?")))
			.found()).containsExactly("Z11 FEHLER A3");
	}

	@Test
	void findsTheErrorOfAFormula() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01", Column.BEMERKUNG, CellContent.formula("1/0", CellContent.error("#DIV/0!")))).found())
			.containsExactly("Z11 FEHLER Z2");
	}

	@Test
	void takesAFormulaWithAResult() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.VZAE, CellContent.formula("1-1", 0))).found())
			.isEmpty();
	}

}
