package de.lenkungsbericht.consolidation.rule;

import de.lenkungsbericht.consolidation.HistoryFixture;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class P04Test {

	private final HistoryFixture history = new HistoryFixture(
			new TestCatalogue().measure("KJ-01", "jugend").measure("KJ-02", "jugend"));

	@Test
	void aStatusOfTwelveMonthsAtTheDueDayIsNamed() {
		this.history.submission("jugend", "2020-06-30").row("KJ-01").send();
		assertThat(this.history.findings(FindingCode.P04, "2020-06-30", "2021-06-30")).containsExactly("jugend KJ-01");
		assertThat(this.history.findings(FindingCode.P04, "2020-06-30", "2021-06-29")).isEmpty();
	}

	@Test
	void aConfirmationMakesItFresh() {
		this.history.submission("jugend", "2020-06-30").row("KJ-01").send();
		this.history.submission("jugend", "2020-12-31").noChanges().send();
		assertThat(this.history.findings(FindingCode.P04, "2020-12-31", "2021-06-30")).isEmpty();
	}

	@Test
	void whatHasEndedIsNotStaleNorIsWhatTakesAnEndOver() {
		this.history.submission("jugend", "2020-06-30")
			.row("KJ-01", Column.GEMEINSAM_MIT, "KJ-02")
			.row("KJ-02", Column.BEARBEITUNGSSTAND, "Abgeschlossen")
			.send();
		assertThat(this.history.findings(FindingCode.P04, "2020-06-30", "2022-06-30")).isEmpty();
	}

}
