package de.lenkungsbericht.validation.rules;

import java.time.LocalDate;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class D11Test extends RuleCase {

	@Test
	void saysWhichColumnIsIgnored() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").extraColumn("Notiz", "ein Text")).found())
			.containsExactly("D11 HINWEIS AA1");
	}

	@Test
	void isGraverWhereNumbersStandBelow() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").extraColumn("Mehrkosten", 5000)).found())
			.containsExactly("D11 WARNUNG AA1");
	}

	@Test
	void isNotGraverForDates() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").extraColumn("Erledigt", LocalDate.of(2020, 6, 1)))
			.found()).containsExactly("D11 HINWEIS AA1");
	}

	@Test
	void suggestsAColumnThatIsMissing() {
		Checked checked = check(SubmissionFile.of("jugend").row("KJ-01").header(Column.TERMIN, "Termine"));
		assertThat(checked.finding(FindingCode.D11).suggestion()).isEqualTo("Termin");
	}

	@Test
	void saysNothingOfKnownColumns() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01")).found()).isEmpty();
	}

}
