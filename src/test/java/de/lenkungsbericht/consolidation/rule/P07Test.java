package de.lenkungsbericht.consolidation.rule;

import de.lenkungsbericht.consolidation.HistoryFixture;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class P07Test {

	private final HistoryFixture history = new HistoryFixture(new TestCatalogue().measure("KJ-01", "jugend")
		.reportingDay("2020-03-31", "2020-04-15")
		.reportingDay("2020-06-30", "2020-07-15"));

	@Test
	void everyMissedDayOfTheReportingCalendarIsNamed() {
		this.history.submission("jugend", "2020-06-29").row("KJ-01").send();
		assertThat(this.history.findings(FindingCode.P07, "2020-06-30", "2020-07-16")).containsExactly("jugend",
				"jugend");
		assertThat(this.history.findings(FindingCode.P07, "2020-06-30", "2020-07-15")).hasSize(1);
		assertThat(this.history.findings(FindingCode.P07, "2020-06-29", "2020-07-16")).hasSize(1);
	}

	@Test
	void anAcceptedSubmissionOfExactlyThatDaySilencesIt() {
		this.history.submission("jugend", "2020-03-31").row("KJ-01").send();
		this.history.submission("jugend", "2020-06-30").noChanges().send();
		assertThat(this.history.findings(FindingCode.P07, "2020-06-30", "2020-07-16")).isEmpty();
	}

	@Test
	void whatALaterReportHasOvertakenIsNotAskedFor() {
		this.history.submission("jugend", "2020-06-29").row("KJ-01").send();
		assertThat(this.history.state("2020-06-30", "2020-07-16").findings()).extracting((each) -> each.finding())
			.filteredOn((finding) -> finding.code() == FindingCode.P07)
			.extracting(Finding::message)
			.satisfiesExactly(
					(message) -> assertThat(message).contains("Stichtag 31.03.2020", "nicht mehr nach",
							"durch die Meldung zum 29.06.2020"),
					(message) -> assertThat(message).contains("Stichtag 30.06.2020", "reichen Sie sie nach"));
	}

	@Test
	void aDepartmentThatLeadsNothingOwesNothing() {
		this.history.submission("jugend", "2020-03-31").row("KJ-01").send();
		assertThat(this.history.findings(FindingCode.P07, "2020-06-30", "2020-07-16")).doesNotContain("soziales");
	}

}
