package de.lenkungsbericht.consolidation;

import java.time.LocalDate;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.state.AcceptedRow;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.portfolio.state.Origin;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AsOfTests {

	private final HistoryFixture history = new HistoryFixture(
			new TestCatalogue().measure("KJ-01", "jugend", "soziales", "pflege").measure("KJ-02", "jugend"));

	@Test
	void theStatusIsTheRowWithTheGreatestReportingDateUpToAsOf() {
		report("jugend", "2020-03-31", "März");
		report("jugend", "2020-06-30", "Juni");
		report("jugend", "2020-09-30", "September");
		assertThat(remark("2020-06-30")).isEqualTo("Juni");
		assertThat(remark("2020-06-29")).isEqualTo("März");
		assertThat(remark("2020-03-30")).isEmpty();
	}

	@Test
	void ofSeveralWithOneReportingDateTheOneJudgedLastCounts() {
		report("jugend", "2020-06-30", "zuerst");
		report("jugend", "2020-06-30", "berichtigt");
		assertThat(remark("2020-06-30")).isEqualTo("berichtigt");
	}

	@Test
	void aRejectedRowLeavesTheLastAcceptedStatus() {
		report("jugend", "2020-03-31", "März");
		this.history.submission("jugend", "2020-06-30")
			.rejectedRow("KJ-01", Column.BEMERKUNG, "falsch")
			.row("KJ-02")
			.send();
		MeasureState measure = this.history.measure("KJ-01", "2020-06-30");
		assertThat(measure.origin()).isEqualTo(Origin.CARRIED_FORWARD);
		assertThat(remark("2020-06-30")).isEqualTo("März");
		assertThat(this.history.measure("KJ-02", "2020-06-30").origin()).isEqualTo(Origin.CURRENT);
	}

	@Test
	void aSubmissionWithNothingButRejectedRowsStillMakesTheStatusCarriedForward() {
		report("jugend", "2020-03-31", "März");
		assertThat(this.history.measure("KJ-01", "2020-06-30").origin()).isEqualTo(Origin.CURRENT);
		this.history.submission("jugend", "2020-06-30").rejectedRow("KJ-01").send();
		assertThat(this.history.measure("KJ-01", "2020-06-30").origin()).isEqualTo(Origin.CARRIED_FORWARD);
	}

	@Test
	void everyRowNamesWhereItCameFrom() {
		long receipt = report("jugend", "2020-03-31", "März");
		AcceptedRow row = this.history.measure("KJ-01", "2020-06-30").accepted();
		assertThat(row).extracting((accepted) -> accepted.source().receipt()).isEqualTo(receipt);
		assertThat(row).extracting((accepted) -> accepted.source().sheet()).isEqualTo("Maßnahmen");
		assertThat(row).extracting((accepted) -> accepted.source().rowNumber()).isEqualTo(2);
	}

	@Test
	void aMeasureWithoutARowHasNoStatus() {
		MeasureState measure = this.history.measure("KJ-01", "2020-06-30");
		assertThat(measure.status()).isNull();
		assertThat(measure.origin()).isEqualTo(Origin.NONE);
	}

	@Test
	void aFormerLeadsStatusStandsUntilTheNewLeadReports() {
		report("jugend", "2020-03-31", "alt");
		this.history.catalogue(new TestCatalogue().measure("KJ-01", "soziales", "jugend"));
		this.history.submission("jugend", "2020-06-30").noChanges().send();
		assertThat(remark("2020-06-30")).isEqualTo("alt");
		assertThat(this.history.measure("KJ-01", "2020-06-30").origin()).isEqualTo(Origin.CARRIED_FORWARD);
		report("soziales", "2020-04-30", "neu");
		assertThat(remark("2020-06-30")).isEqualTo("neu");
		assertThat(this.history.measure("KJ-01", "2020-06-30").origin()).isEqualTo(Origin.CURRENT);
		assertThat(remark("2020-04-29")).isEqualTo("alt");
	}

	@Test
	void aContributionSetsNoStatusAndTheNewestOfEachParticipantIsShown() {
		this.history.submission("pflege", "2020-03-31").row("KJ-01", Column.BEMERKUNG, "Pflege").send();
		this.history.submission("soziales", "2020-03-31").row("KJ-01", Column.BEMERKUNG, "früher").send();
		this.history.submission("soziales", "2020-06-30").row("KJ-01", Column.BEMERKUNG, "Soziales").send();
		MeasureState measure = this.history.measure("KJ-01", "2020-06-30");
		assertThat(measure.status()).isNull();
		assertThat(measure.contributions()).extracting((row) -> row.status().text(Column.BEMERKUNG))
			.containsExactly("Soziales", "Pflege");
	}

	@Test
	void aConfirmationMakesTheStatusCurrentAndIsDated() {
		report("jugend", "2020-03-31", "März");
		this.history.submission("jugend", "2020-06-30").noChanges().send();
		MeasureState measure = this.history.measure("KJ-01", "2020-06-30");
		assertThat(measure.origin()).isEqualTo(Origin.CURRENT);
		assertThat(measure.confirmedOn()).isEqualTo(LocalDate.of(2020, 6, 30));
		assertThat(this.history.measure("KJ-01", "2020-06-29").confirmedOn()).isNull();
	}

	@Test
	void aConfirmationOfAnEarlierRowIsNoneOfTheRowInForce() {
		report("jugend", "2020-03-31", "März");
		this.history.submission("jugend", "2020-04-30").noChanges().send();
		report("jugend", "2020-06-30", "Juni");
		assertThat(this.history.measure("KJ-01", "2020-06-30").confirmedOn()).isNull();
	}

	@Test
	void theDefaultAsOfIsTheNewestAcceptedReportingDateNotAfterTheRun() {
		report("jugend", "2020-03-31", "März");
		report("jugend", "2020-07-31", "Juli");
		assertThat(this.history.history().defaultAsOf(LocalDate.of(2020, 6, 30))).isEqualTo("2020-03-31");
		assertThat(this.history.history().defaultAsOf(LocalDate.of(2020, 1, 1))).isEqualTo("2020-01-01");
	}

	private long report(String department, String reportingDate, String remark) {
		return this.history.submission(department, reportingDate).row("KJ-01", Column.BEMERKUNG, remark).send();
	}

	private String remark(String asOf) {
		MeasureStatus status = this.history.measure("KJ-01", asOf).status();
		return (status == null) ? "" : status.text(Column.BEMERKUNG);
	}

}
