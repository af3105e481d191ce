package de.lenkungsbericht.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KnownAtTests {

	private final HistoryFixture history = new HistoryFixture(new TestCatalogue().measure("KJ-01", "jugend"));

	@Test
	void aReportKnowsWhatWasJudgedUntilThen() {
		long first = send("zuerst");
		long second = send("berichtigt");
		assertThat(remarks(known(TestSubmission.judgedAt(first)))).containsExactly("zuerst");
		assertThat(remarks(known(TestSubmission.judgedAt(second)))).containsExactly("berichtigt");
		assertThat(known(TestSubmission.judgedAt(first)).submissions()).hasSize(1);
	}

	@Test
	void aWithdrawalCountsFromWhenItWasMade() {
		long receipt = send("zuerst");
		PortfolioState before = known(TestSubmission.judgedAt(receipt));
		this.history.withdraw(receipt);
		assertThat(known(TestSubmission.judgedAt(receipt)).measures()).isEqualTo(before.measures());
		assertThat(this.history.state("2020-06-30").submissions()).extracting("verdict")
			.containsExactly(Verdict.WITHDRAWN);
	}

	@Test
	void theDefaultAsOfGoesByWhatWasKnownToo() {
		long receipt = send("zuerst");
		Instant before = TestSubmission.judgedAt(receipt).minusNanos(1);
		assertThat(this.history.history().defaultAsOf(LocalDate.of(2020, 7, 1), before)).isEqualTo("2020-07-01");
	}

	private long send(String remark) {
		return this.history.submission("jugend", "2020-06-30").row("KJ-01", Column.BEMERKUNG, remark).send();
	}

	private PortfolioState known(Instant knownAt) {
		return this.history.state(RuleSettings.DEFAULT, "2020-06-30", "2020-06-30", knownAt);
	}

	private static List<String> remarks(PortfolioState state) {
		return state.measures()
			.stream()
			.flatMap((measure) -> Stream.ofNullable(measure.status()))
			.map((status) -> status.text(Column.BEMERKUNG))
			.toList();
	}

}
