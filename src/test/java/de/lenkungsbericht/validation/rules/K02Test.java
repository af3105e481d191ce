package de.lenkungsbericht.validation.rules;

import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class K02Test extends RuleCase {

	@Test
	void findsTheMeldungOfAnotherDepartment() {
		assertThat(check(SubmissionFile.of("soziales").row("KJ-01")).found()).containsExactly("K02 FEHLER B1");
	}

	@Test
	void leavesZ04AndZ13Silent() {
		assertThat(check(SubmissionFile.of("soziales").row("AT-01")).found()).containsExactly("K02 FEHLER B1");
	}

	@Test
	void judgesRowsForTheOwnerOfTheFolder() {
		assertThat(
				check(SubmissionFile.of("soziales").bareRow(Map.of(Column.NR, "AT-01", Column.TITEL, "Maßnahme AT-01")))
					.found())
			.containsExactly("K02 FEHLER B1", "Z06 FEHLER C2", "Z06 FEHLER H2", "Z06 FEHLER P2");
	}

	@Test
	void isContentWithTheOwner() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01")).found()).isEmpty();
	}

}
