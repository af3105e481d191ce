package de.lenkungsbericht.consolidation.rule;

import de.lenkungsbericht.consolidation.HistoryFixture;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class P03Test {

	private final HistoryFixture history = new HistoryFixture(
			new TestCatalogue().measure("KJ-01", "jugend", "soziales", "pflege").measure("KJ-02", "jugend"));

	@Test
	void aParticipantThatContradictsTheLeadIsNamedOnce() {
		lead(Column.BEARBEITUNGSSTAND, "Umsetzung", Column.FINANZBEDARF, "nein");
		participant("soziales", Column.BEARBEITUNGSSTAND, "Konzeptentwicklung", Column.FINANZBEDARF, "ja");
		participant("pflege", Column.FINANZBEDARF, "bedingt");
		assertThat(this.history.findings(FindingCode.P03, "2020-06-30")).containsExactly("soziales KJ-01",
				"pflege KJ-01");
	}

	@Test
	void whatIsBlankOrStillOpenContradictsNothing() {
		lead(Column.FINANZBEDARF, "noch offen");
		participant("soziales", Column.BEARBEITUNGSSTAND, "Konzeptentwicklung", Column.FINANZBEDARF, "ja");
		lead(Column.BEARBEITUNGSSTAND, "Konzeptentwicklung", Column.FINANZBEDARF, "ja");
		participant("pflege", Column.FINANZBEDARF, "noch offen");
		assertThat(this.history.findings(FindingCode.P03, "2020-06-30")).isEmpty();
	}

	@Test
	void onlyTheNewestContributionCounts() {
		lead(Column.FINANZBEDARF, "ja");
		participant("soziales", Column.FINANZBEDARF, "nein");
		participant("soziales", Column.FINANZBEDARF, "ja");
		assertThat(this.history.findings(FindingCode.P03, "2020-06-30")).isEmpty();
	}

	@Test
	void theLeadsResolvedStageIsCompared() {
		lead(Column.GEMEINSAM_MIT, "KJ-02");
		this.history.submission("jugend", "2020-06-30").row("KJ-02", Column.BEARBEITUNGSSTAND, "Umsetzung").send();
		participant("soziales", Column.BEARBEITUNGSSTAND, "Konzeptentwicklung");
		assertThat(this.history.findings(FindingCode.P03, "2020-06-30")).containsExactly("soziales KJ-01");
	}

	private void lead(Object... values) {
		this.history.submission("jugend", "2020-06-30").row("KJ-01", values).send();
	}

	private void participant(String department, Object... values) {
		this.history.submission(department, "2020-06-30").row("KJ-01", values).send();
	}

}
