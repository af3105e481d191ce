package de.lenkungsbericht.consolidation.rule;

import de.lenkungsbericht.consolidation.HistoryFixture;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class L15Test {

	private static final String JUNE = "2021-06-01/2021-06-30 Juni 2021";

	private static final String JULY = "2021-07-01/2021-07-31 Juli 2021";

	private final HistoryFixture history = new HistoryFixture(new TestCatalogue().measure("KJ-01", "jugend"));

	@Test
	void anotherDateReportedAfterTheSessionContradicts() {
		report("2020-03-31", JUNE);
		this.history.decisions().steered("KJ-01", "2020-06-22", "Wiedervorlage bestätigt", "").send();
		report("2020-09-30", JULY);
		assertThat(this.history.findings(FindingCode.L15, "2020-06-30")).isEmpty();
		assertThat(this.history.findings(FindingCode.L15, "2020-09-30")).containsExactly("jugend KJ-01");
	}

	@Test
	void whatWasReportedUpToTheSessionDoesNot() {
		report("2020-06-22", JUNE);
		this.history.decisions().steered("KJ-01", "2020-06-22", "Wiedervorlage verschoben", "Juli 2021").send();
		assertThat(this.history.findings(FindingCode.L15, "2020-06-30")).isEmpty();
	}

	@Test
	void theDecidedDateOrNoneDoesNot() {
		this.history.decisions().steered("KJ-01", "2020-06-22", "Wiedervorlage verschoben", "Juli 2021").send();
		report("2020-09-30", JULY);
		assertThat(this.history.findings(FindingCode.L15, "2020-09-30")).isEmpty();
		this.history.submission("jugend", "2020-10-31")
			.row("KJ-01", Column.EMPFEHLUNG, "Umsetzung zurückgestellt")
			.send();
		assertThat(this.history.findings(FindingCode.L15, "2020-10-31")).isEmpty();
	}

	@Test
	void aNewDecisionSettlesIt() {
		this.history.decisions().steered("KJ-01", "2020-06-22", "Wiedervorlage verschoben", "Juli 2021").send();
		report("2020-09-30", JUNE);
		this.history.decisions().steered("KJ-01", "2020-12-07", "Wiedervorlage verschoben", "Juni 2021").send();
		assertThat(this.history.findings(FindingCode.L15, "2020-12-31")).isEmpty();
	}

	private void report(String reportingDate, String resubmission) {
		this.history.submission("jugend", reportingDate)
			.row("KJ-01", Column.EMPFEHLUNG, "Umsetzung zurückgestellt", Column.WIEDERVORLAGE, resubmission)
			.send();
	}

}
