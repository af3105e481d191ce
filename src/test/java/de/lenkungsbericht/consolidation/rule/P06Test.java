package de.lenkungsbericht.consolidation.rule;

import de.lenkungsbericht.consolidation.HistoryFixture;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class P06Test {

	private final HistoryFixture history = new HistoryFixture(
			new TestCatalogue().measure("KJ-01", "jugend").measure("KJ-02", "jugend"));

	@Test
	void aStageThatFellIsNamed() {
		stage("2020-03-31", "Umsetzung");
		stage("2020-06-30", "Finale Abstimmung");
		assertThat(this.history.findings(FindingCode.P06, "2020-06-30")).containsExactly("jugend KJ-01");
	}

	@Test
	void aStageOfTheSameOrAHigherOrNoRankIsNot() {
		stage("2020-03-31", "Prüfergebnis liegt vor");
		stage("2020-04-30", "Konzept liegt vor");
		stage("2020-05-31", "Umsetzung");
		stage("2020-06-30", "Nicht weiterverfolgt");
		assertThat(this.history.findings(FindingCode.P06, "2020-04-30")).isEmpty();
		assertThat(this.history.findings(FindingCode.P06, "2020-05-31")).isEmpty();
		assertThat(this.history.findings(FindingCode.P06, "2020-06-30")).isEmpty();
	}

	@Test
	void onlyTheMeasuresOwnValuesAreCompared() {
		stage("2020-03-31", "Umsetzung");
		this.history.submission("jugend", "2020-06-30")
			.row("KJ-01", Column.GEMEINSAM_MIT, "KJ-02")
			.row("KJ-02", Column.BEARBEITUNGSSTAND, "Noch nicht begonnen")
			.send();
		assertThat(this.history.findings(FindingCode.P06, "2020-06-30")).isEmpty();
	}

	private void stage(String reportingDate, String stage) {
		this.history.submission("jugend", reportingDate).row("KJ-01", Column.BEARBEITUNGSSTAND, stage).send();
	}

}
