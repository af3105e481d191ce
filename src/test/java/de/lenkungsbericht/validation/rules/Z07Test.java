package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class Z07Test extends RuleCase {

	@Test
	void findsAValueOutsideTheListAndSuggestsTheNearest() {
		Checked checked = check(SubmissionFile.of("jugend").row("KJ-01", Column.EMPFEHLUNG, "zurückgestelt"));
		assertThat(checked.found()).containsExactly("Z07 FEHLER P2");
		assertThat(checked.finding(FindingCode.Z07).value()).isEqualTo("zurückgestelt");
	}

	@ParameterizedTest
	@CsvSource({ "Umsetzung zurückgestelt, Umsetzung zurückgestellt", "zurückgestellt, Umsetzung zurückgestellt",
			"Umsetzng, Umsetzung", "xyz, ''" })
	void suggestsWhatIsClose(String written, String suggestion) {
		Checked checked = check(SubmissionFile.of("jugend").row("KJ-01", Column.EMPFEHLUNG, written));
		assertThat(checked.finding(FindingCode.Z07).suggestion()).isEqualTo(suggestion);
	}

	@ParameterizedTest
	@ValueSource(strings = { "OFFEN", " offen ", "offen:", "o\u00ADffen", "Bewertung  ausstehend" })
	void acceptsTheSpellingsOfAValue(String written) {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.EMPFEHLUNG, written)).found(FindingCode.Z07))
			.isEmpty();
	}

	@Test
	void keepsACommitteeThatIsNotInTheCalendar() {
		Checked checked = check(SubmissionFile.of("jugend").row("KJ-01", Column.NAECHSTE_VORSTELLUNG, "Kreistagg"));
		assertThat(checked.found()).containsExactly("Z07 WARNUNG S2");
		assertThat(checked.finding(FindingCode.Z07).suggestion()).isEqualTo("Kreistag");
		assertThat(checked.row().values().get(Column.NAECHSTE_VORSTELLUNG)).hasToString("Text[text=Kreistagg]");
	}

	@Test
	void takesNoCommitteeWithoutSessions() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.NAECHSTE_VORSTELLUNG, "Beirat")).found())
			.containsExactly("Z07 WARNUNG S2");
	}

	@Test
	void writesACommitteeByItsName() {
		Checked checked = check(SubmissionFile.of("jugend").row("KJ-01", Column.NAECHSTE_VORSTELLUNG, "jha"));
		assertThat(checked.found()).isEmpty();
		assertThat(checked.row().values().get(Column.NAECHSTE_VORSTELLUNG))
			.hasToString("Text[text=Jugendhilfeausschuss]");
	}

}
