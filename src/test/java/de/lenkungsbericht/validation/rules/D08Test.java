package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class D08Test extends RuleCase {

	@Test
	void findsAKnownColumnThatAppearsTwice() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").extraColumn("Termin")).found())
			.containsExactly("D08 FEHLER AA1");
	}

	@Test
	void findsAnAlias() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").extraColumn("Einmalig (€)")).found())
			.containsExactly("D08 FEHLER AA1");
	}

	@Test
	void letsUnknownColumnsAppearTwice() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").extraColumn("Notiz").extraColumn("Notiz "))
			.found(FindingCode.D08)).isEmpty();
	}

}
