package de.lenkungsbericht.intake.archive;

import java.time.Instant;
import java.time.LocalDate;

import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on record, which a rebuild has to reach again.
 *
 * @param order running number of the verdict over all submissions
 * @param judgedAt when the verdict was reached
 * @param reportingDate Stichtag, {@code null} if missing or unreadable
 * @param rows filled rows below the header by what became of them
 */
public record Seal(Verdict verdict, long order, Instant judgedAt, @Nullable LocalDate reportingDate, boolean noChanges,
		RowCounts rows, int errors, int warnings, int notes) {

	public static Seal of(SubmissionRecord submission, Instant judgedAt) {
		return new Seal(submission.verdict(), submission.order(), judgedAt, submission.reportingDate(),
				submission.noChanges(), submission.counts(), submission.errors(), submission.warnings(),
				submission.notes());
	}

}
