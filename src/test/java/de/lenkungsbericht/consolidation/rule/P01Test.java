package de.lenkungsbericht.consolidation.rule;

import java.time.LocalDate;

import de.lenkungsbericht.consolidation.HistoryFixture;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class P01Test {

	private final HistoryFixture history = new HistoryFixture(new TestCatalogue().measure("KJ-01", "jugend"));

	@Test
	void aDepartmentThatLeadsAndWasNeverAcceptedIsNamed() {
		this.history.submission("jugend", "2020-06-30").rejectedRow("KJ-01").send();
		assertThat(this.history.findings(FindingCode.P01, "2020-06-30")).containsExactly("jugend");
	}

	@Test
	void anAcceptedSubmissionSilencesItFromItsReportingDateOn() {
		this.history.submission("jugend", "2020-06-30").row("KJ-01").send();
		assertThat(this.history.findings(FindingCode.P01, "2020-06-30")).isEmpty();
		assertThat(this.history.findings(FindingCode.P01, "2020-06-29")).containsExactly("jugend");
	}

	@Test
	void aDepartmentWhoseMeasuresHaveAllEndedIsNotNamed() {
		this.history.catalogue(new TestCatalogue().ended("KJ-01", "jugend", LocalDate.of(2020, 6, 29), null));
		assertThat(this.history.findings(FindingCode.P01, "2020-06-30")).isEmpty();
		assertThat(this.history.findings(FindingCode.P01, "2020-06-29")).containsExactly("jugend");
	}

}
