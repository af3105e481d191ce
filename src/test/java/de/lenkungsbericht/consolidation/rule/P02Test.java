package de.lenkungsbericht.consolidation.rule;

import java.time.LocalDate;

import de.lenkungsbericht.consolidation.HistoryFixture;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class P02Test {

	private final HistoryFixture history = new HistoryFixture(
			new TestCatalogue().measure("KJ-01", "jugend").measure("KJ-02", "jugend").measure("KJ-03", "soziales"));

	@Test
	void aMeasureWithoutAnAcceptedRowIsNamedUnlessItsLeadNeverReportedAtAll() {
		this.history.submission("jugend", "2020-06-30").row("KJ-01").rejectedRow("KJ-02").send();
		assertThat(this.history.findings(FindingCode.P02, "2020-06-30")).containsExactly("jugend KJ-02");
	}

	@Test
	void aFormerLeadsRowDoesNotSilenceIt() {
		this.history.submission("jugend", "2020-06-30").row("KJ-01").send();
		this.history.catalogue(new TestCatalogue().measure("KJ-01", "soziales").measure("KJ-03", "soziales"));
		this.history.submission("soziales", "2020-06-30").row("KJ-03").send();
		assertThat(this.history.findings(FindingCode.P02, "2020-06-30")).containsExactly("soziales KJ-01");
	}

	@Test
	void aMeasureThatHasEndedIsNotNamed() {
		this.history.submission("jugend", "2020-06-30").row("KJ-01").send();
		this.history.catalogue(new TestCatalogue().ended("KJ-02", "jugend", LocalDate.of(2020, 6, 29), null));
		assertThat(this.history.findings(FindingCode.P02, "2020-06-30")).isEmpty();
	}

}
