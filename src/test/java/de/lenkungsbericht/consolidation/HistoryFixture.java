package de.lenkungsbericht.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

import javax.sql.DataSource;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import de.lenkungsbericht.testing.TestCatalogue;
import org.jspecify.annotations.Nullable;

/** A history of submissions in a real database, and the states it tells. */
public final class HistoryFixture {

	private final SubmissionStore store;

	private final PortfolioHistory history;

	private Catalogue catalogue;

	private long receipts;

	private int run;

	public HistoryFixture(TestCatalogue catalogue) {
		this(catalogue, TestDatabase.empty());
	}

	HistoryFixture(TestCatalogue catalogue, DataSource dataSource) {
		this.store = SubmissionStore.jdbc(dataSource);
		this.history = PortfolioHistory.jdbc(dataSource);
		this.catalogue = catalogue.build();
	}

	/** Begins a submission, which arrives in a run of its own. */
	public TestSubmission submission(String department, @Nullable String reportingDate) {
		this.run++;
		return sameRun(department, reportingDate);
	}

	/** Begins a submission that arrives in the run of the one before. */
	public TestSubmission sameRun(String department, @Nullable String reportingDate) {
		return new TestSubmission(this, department, reportingDate);
	}

	/** Begins a file with decisions, which arrives in a run of its own. */
	public TestDecisions decisions() {
		this.run++;
		return new TestDecisions(this);
	}

	/** From now on another catalogue is in force. */
	public void catalogue(TestCatalogue changed) {
		this.catalogue = changed.build();
	}

	/** Takes an accepted submission out again, a day after the last one was judged. */
	public void withdraw(long receipt) {
		this.receipts++;
		this.store
			.withdraw(new Withdrawal(this.receipts, receipt, "falsche Datei", TestSubmission.judgedAt(this.receipts)));
	}

	/** The state as of a day, which is also the day to judge what is due. */
	public PortfolioState state(String asOf) {
		return state(asOf, asOf);
	}

	public PortfolioState state(String asOf, String dueOn) {
		return state(RuleSettings.DEFAULT, asOf, dueOn, null);
	}

	PortfolioState state(RuleSettings settings, String asOf, String dueOn, @Nullable Instant knownAt) {
		return this.history.state(this.catalogue, settings,
				new StateQuery(LocalDate.parse(asOf), LocalDate.parse(dueOn), knownAt));
	}

	/** A measure's state as of a day. */
	public MeasureState measure(String number, String asOf) {
		return measure(number, asOf, asOf);
	}

	public MeasureState measure(String number, String asOf, String dueOn) {
		return state(asOf, dueOn).measures()
			.stream()
			.filter((state) -> state.measure().number().value().equals(number))
			.findFirst()
			.orElseThrow();
	}

	/** The findings of a code as of a day: department, space, measure. */
	public List<String> findings(FindingCode code, String asOf) {
		return findings(code, asOf, asOf);
	}

	public List<String> findings(FindingCode code, String asOf, String dueOn) {
		return StreamSupport.stream(state(asOf, dueOn).findings().spliterator(), false)
			.filter((standing) -> standing.finding().code() == code)
			.map((standing) -> (standing.department() + " " + standing.finding().measure()).strip())
			.toList();
	}

	PortfolioHistory history() {
		return this.history;
	}

	Catalogue catalogue() {
		return this.catalogue;
	}

	SubmissionStore store() {
		return this.store;
	}

	Receipt receipt(DepartmentId department) {
		this.receipts++;
		Instant received = Instant.parse("2020-01-01T00:00:00.123456789Z").plusSeconds(86_400 * this.receipts);
		return new Receipt(this.receipts, this.run, LocalDate.of(2020, 1, 1).plusDays(this.run), department,
				department + "/Meldung " + this.receipts + ".xlsx", "Meldung " + this.receipts + ".xlsx", 1234,
				received.minusSeconds(60), "ab".repeat(32), received, "katalog", "konfiguration", "1");
	}

}
