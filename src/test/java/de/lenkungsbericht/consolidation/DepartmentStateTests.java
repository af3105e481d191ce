package de.lenkungsbericht.consolidation;

import java.util.List;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.portfolio.state.DepartmentState;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DepartmentStateTests {

	private final HistoryFixture history = new HistoryFixture(
			new TestCatalogue().measure("KJ-01", "jugend").reportingDay("2020-06-30", "2020-07-15"));

	@Test
	void theLastSubmissionAndTheLastAcceptedAreTold() {
		long accepted = this.history.submission("jugend", "2020-06-30").row("KJ-01").send();
		this.history.submission("jugend", "2020-06-30").fileFinding(FindingCode.D01).send();
		DepartmentState state = this.history.state("2020-06-30").departments().get(0);
		assertThat(state.last()).isNotNull().extracting("verdict").isEqualTo(Verdict.REJECTED);
		assertThat(state.lastAccepted()).isNotNull().extracting("receipt.number").isEqualTo(accepted);
		assertThat(state.measuresLed()).isOne();
	}

	@Test
	void whatIsOwedByTheReportingCalendarIsTold() {
		assertThat(this.history.state("2020-06-30", "2020-07-16").departments().get(0).owed()).hasSize(1);
		assertThat(this.history.state("2020-06-30", "2020-07-15").departments().get(0).owed()).isEmpty();
		assertThat(this.history.state("2020-06-30", "2020-07-16").departments().get(1).owed()).isEmpty();
	}

	@Test
	void submissionsAreListedByRunDepartmentAndOrderJudged() {
		this.history.submission("jobcenter", "2020-06-30").send();
		this.history.sameRun("jugend", "2020-06-30").send();
		this.history.sameRun("jugend", "2020-06-30").send();
		this.history.submission("jugend", "2020-06-30").send();
		PortfolioState state = this.history.state("2020-06-30");
		assertThat(state.submissions()).extracting((record) -> record.receipt().number())
			.isEqualTo(List.of(2L, 3L, 1L, 4L));
		assertThat(state.controls()).extracting((control) -> control.submission()).isEqualTo(state.submissions());
	}

}
