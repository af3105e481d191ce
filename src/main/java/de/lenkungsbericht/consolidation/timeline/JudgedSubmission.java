package de.lenkungsbericht.consolidation.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.jspecify.annotations.Nullable;

/**
 * A decided submission with what only the history needs to know of it.
 *
 * @param record with its original verdict, also if it was withdrawn later
 * @param passedHead whether it passed D and K, even if each of its rows was rejected
 * @param measuresSheet name of the sheet Maßnahmen, empty if there is none
 * @param withdrawnAt {@code null} if it never was
 */
public record JudgedSubmission(SubmissionRecord record, boolean passedHead, Instant judgedAt, String measuresSheet,
		@Nullable Instant withdrawnAt) {

	/** Greatest Stichtag last; of several with that, the one judged last. */
	public static final Comparator<JudgedSubmission> BY_REPORTING_DATE = Comparator
		.comparing(JudgedSubmission::reportingDate)
		.thenComparing((submission) -> submission.record().order());

	public long receipt() {
		return this.record.receipt().number();
	}

	public DepartmentId department() {
		return this.record.receipt().department();
	}

	/** Its Stichtag, which whatever passed D and K has. */
	public LocalDate reportingDate() {
		return Objects.requireNonNull(this.record.reportingDate(), "passed D and K, so has a Stichtag");
	}

	public boolean isWithdrawn() {
		return this.withdrawnAt != null;
	}

	/** Whether it counts in the status history. */
	public boolean isAccepted() {
		return this.record.verdict().isAccepted() && !isWithdrawn();
	}

	/** Whether it passed D and K and was not withdrawn. */
	public boolean isPassed() {
		return this.passedHead && !isWithdrawn();
	}

	/** As it is listed: with the verdict that stands. */
	public SubmissionRecord standing() {
		return isWithdrawn() ? withVerdict(Verdict.WITHDRAWN) : this.record;
	}

	/** As it was known at an instant: not withdrawn yet if that came later. */
	JudgedSubmission knownAt(Instant instant) {
		boolean later = this.withdrawnAt != null && this.withdrawnAt.isAfter(instant);
		return later ? new JudgedSubmission(this.record, this.passedHead, this.judgedAt, this.measuresSheet, null)
				: this;
	}

	private SubmissionRecord withVerdict(Verdict verdict) {
		SubmissionRecord r = this.record;
		return new SubmissionRecord(r.receipt(), r.order(), r.reportingDate(), r.noChanges(), verdict, r.failedOnFile(),
				r.counts(), r.errors(), r.warnings(), r.notes());
	}

}
