package de.lenkungsbericht.consolidation;

import java.time.Instant;
import java.time.LocalDate;

import javax.sql.DataSource;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Receipt;
import org.jspecify.annotations.Nullable;

/** A history of submissions in a real database, and the states it tells. */
public final class HistoryFixture {

	private final SubmissionStore store;

	private Catalogue catalogue;

	private long receipts;

	private int run;

	public HistoryFixture(TestCatalogue catalogue) {
		this(catalogue, TestDatabase.empty());
	}

	HistoryFixture(TestCatalogue catalogue, DataSource dataSource) {
		this.store = SubmissionStore.jdbc(dataSource);
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

	/** From now on another catalogue is in force. */
	public void catalogue(TestCatalogue changed) {
		this.catalogue = changed.build();
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
