package de.lenkungsbericht.consolidation;

import java.util.List;

import de.lenkungsbericht.consolidation.HistoryEntry.Kind;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The history of one measure. */
class MeasureHistoryTests {

	private final HistoryFixture history = new HistoryFixture(
			new TestCatalogue().measure("KJ-01", "jugend", "soziales").measure("KJ-02", "jugend"));

	@Test
	void everythingEverSentIsTold() {
		this.history.submission("jugend", "2020-03-31").noChanges().send();
		this.history.submission("jugend", "2020-03-31").row("KJ-01").send();
		this.history.submission("soziales", "2020-03-31").row("KJ-01").send();
		this.history.submission("jugend", "2020-06-30").rejectedRow("KJ-01").row("KJ-02").send();
		this.history.submission("jugend", "2020-07-31").noChanges().send();
		assertThat(entries()).extracting(HistoryEntry::kind)
			.containsExactly(Kind.REPORTED, Kind.CONTRIBUTED, Kind.REJECTED, Kind.CONFIRMED);
	}

	@Test
	void aWithdrawalShows() {
		this.history.withdraw(this.history.submission("jugend", "2020-03-31").row("KJ-01").send());
		assertThat(entries()).extracting((entry) -> entry.submission().verdict()).containsExactly(Verdict.WITHDRAWN);
	}

	@Test
	void aFormerLeadConfirmsNoMore() {
		this.history.submission("jugend", "2020-03-31").row("KJ-01").send();
		this.history.catalogue(new TestCatalogue().measure("KJ-01", "soziales"));
		this.history.submission("soziales", "2020-06-30").row("KJ-01").send();
		this.history.submission("jugend", "2020-07-31").noChanges().send();
		assertThat(entries()).extracting(HistoryEntry::kind).containsExactly(Kind.REPORTED, Kind.REPORTED);
	}

	private List<HistoryEntry> entries() {
		return this.history.history().history(new MeasureNumber("KJ-01"));
	}

}
