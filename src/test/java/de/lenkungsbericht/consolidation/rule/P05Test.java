package de.lenkungsbericht.consolidation.rule;

import de.lenkungsbericht.consolidation.HistoryFixture;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class P05Test {

	private final HistoryFixture history = new HistoryFixture(new TestCatalogue().measure("KJ-01", "jugend"));

	@Test
	void aChangeOfMoreThanAFifthIsNamed() {
		annual("2020-03-31", "1000,00");
		annual("2020-06-30", "1200,01");
		assertThat(this.history.findings(FindingCode.P05, "2020-06-30")).containsExactly("jugend KJ-01");
	}

	@Test
	void aChangeOfExactlyAFifthIsNot() {
		annual("2020-03-31", "1000,00");
		annual("2020-06-30", "800,00");
		assertThat(this.history.findings(FindingCode.P05, "2020-06-30")).isEmpty();
	}

	@Test
	void fromZeroNothingIsNamedAndBlankIsZero() {
		annual("2020-03-31", "0,00");
		annual("2020-06-30", "800,00");
		assertThat(this.history.findings(FindingCode.P05, "2020-06-30")).isEmpty();
		this.history.submission("jugend", "2020-09-30").row("KJ-01").send();
		assertThat(this.history.findings(FindingCode.P05, "2020-09-30")).containsExactly("jugend KJ-01");
	}

	@Test
	void aCorrectionOfTheSameDayIsHeldAgainstTheDayBefore() {
		annual("2020-03-31", "1000,00");
		annual("2020-06-30", "100,00");
		annual("2020-06-30", "1000,00");
		assertThat(this.history.findings(FindingCode.P05, "2020-06-30")).isEmpty();
	}

	private void annual(String reportingDate, String euros) {
		this.history.submission("jugend", reportingDate).row("KJ-01", Column.JAEHRLICH, euros).send();
	}

}
