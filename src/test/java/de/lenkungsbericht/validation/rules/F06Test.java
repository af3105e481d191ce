package de.lenkungsbericht.validation.rules;

import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class F06Test extends RuleCase {

	@Test
	void findsAnImplementationDespiteNeed() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.FINANZBEDARF, "ja", Column.EINMALIG, 5, Column.EMPFEHLUNG, "Umsetzung")))
			.found()).containsExactly("F06 WARNUNG P2");
	}

	@Test
	void isContentWithoutNeed() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.FINANZBEDARF, "nein", Column.EMPFEHLUNG, "Umsetzung"))).found()).isEmpty();
	}

}
