package de.lenkungsbericht.consolidation.rule;

import de.lenkungsbericht.consolidation.HistoryFixture;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class L16Test {

	private final HistoryFixture history = new HistoryFixture(new TestCatalogue().measure("KJ-01", "jugend"));

	@ParameterizedTest
	@CsvSource({ "Wiedervorlage bestätigt, Umsetzung", "Nichtweiterverfolgung empfohlen, Umsetzung",
			"Freigabe empfohlen, Keine Umsetzung" })
	void aRecommendationAgainstTheSteeringGroupContradicts(String outcome, String recommendation) {
		this.history.decisions().steered("KJ-01", "2020-06-22", outcome, "").send();
		report("2020-09-30", recommendation);
		assertThat(this.history.findings(FindingCode.L16, "2020-09-30")).containsExactly("jugend KJ-01");
	}

	@ParameterizedTest
	@CsvSource({ "zugestimmt, Umsetzung zurückgestellt", "zugestimmt, offen", "abgelehnt, Umsetzung" })
	void soDoesOneAgainstTheBodyThatDecides(String outcome, String recommendation) {
		this.history.decisions().decided("KJ-01", "2020-06-22", outcome).send();
		report("2020-09-30", recommendation);
		assertThat(this.history.findings(FindingCode.L16, "2020-09-30")).containsExactly("jugend KJ-01");
	}

	@ParameterizedTest
	@CsvSource({ "zugestimmt, Umsetzung", "zugestimmt, Umsetzung unter Vorbehalt", "vertagt, Umsetzung",
			"abgelehnt, Keine Umsetzung" })
	void anyOtherDoesNot(String outcome, String recommendation) {
		this.history.decisions().decided("KJ-01", "2020-06-22", outcome).send();
		report("2020-09-30", recommendation);
		assertThat(this.history.findings(FindingCode.L16, "2020-09-30")).isEmpty();
	}

	@Test
	void theLastWordCounts() {
		this.history.decisions()
			.steered("KJ-01", "2020-06-22", "Wiedervorlage bestätigt", "Juni 2021")
			.decided("KJ-01", "2020-07-22", "zugestimmt")
			.send();
		report("2020-09-30", "Umsetzung");
		assertThat(this.history.findings(FindingCode.L16, "2020-09-30")).isEmpty();
	}

	private void report(String reportingDate, String recommendation) {
		this.history.submission("jugend", reportingDate).row("KJ-01", Column.EMPFEHLUNG, recommendation).send();
	}

}
