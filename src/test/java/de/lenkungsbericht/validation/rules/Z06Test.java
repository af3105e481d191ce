package de.lenkungsbericht.validation.rules;

import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class Z06Test extends RuleCase {

	@Test
	void findsEachRequiredValueThatIsBlank() {
		assertThat(check(SubmissionFile.of("jugend")
			.bareRow(Map.of(Column.NR, "KJ-01", Column.KURZBERICHT, "k. A.", Column.BEMERKUNG, "x"))).found())
			.containsExactly("Z06 FEHLER B2", "Z06 FEHLER C2", "Z06 FEHLER H2", "Z06 FEHLER P2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-", "–", "—", "--", "./.", "k. A.", "k.A.", "K. a.", "entfällt", "ENTFAELLT",
			"n/a", "\u00A0" })
	void knowsWhatSaysBlank(String blank) {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.EMPFEHLUNG, blank)).found())
			.containsExactly("Z06 FEHLER P2");
	}

	@Test
	void aLongBlankIsBlankToo() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.EMPFEHLUNG, "\u00A0".repeat(70))).found())
			.containsExactly("Z06 FEHLER P2");
	}

	@Test
	void asksAParticipantForTheNumberOnly() {
		assertThat(check(SubmissionFile.of("jugend")
			.row("KJ-01")
			.bareRow(Map.of(Column.NR, "GA-01", Column.KURZBERICHT, "Wir helfen mit."))).found()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "GA-01", "ZZ-99", "KJ-01" })
	void letsGemeinsamMitStandForBearbeitungsstand(String together) {
		Map<Column, Object> values = Map.of(Column.BEARBEITUNGSSTAND, "", Column.GEMEINSAM_MIT, together);
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", values)).found(FindingCode.Z06)).isEmpty();
	}

	@Test
	void saysNothingOfAMeasureThatIsNotKnown() {
		Map<Column, Object> blank = Map.of(Column.EMPFEHLUNG, "");
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", blank)).finding(FindingCode.Z06).consequence())
			.contains("Für die Maßnahme gilt weiter");
		assertThat(check(SubmissionFile.of("jugend").row("ZZ-99", blank)).finding(FindingCode.Z06).consequence())
			.isEqualTo("Die Zeile wird nicht übernommen.");
	}

	@Test
	void isContentWithAFullRow() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01")).found()).isEmpty();
	}

}
