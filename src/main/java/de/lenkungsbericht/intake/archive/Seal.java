package de.lenkungsbericht.intake.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import de.lenkungsbericht.portfolio.judgement.Disposition;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.portfolio.judgement.VerdictOnRecord;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on record, which stands whatever a rebuild would make of the copy.
 *
 * @param order running number of the verdict over all submissions
 * @param judgedAt when the verdict was reached
 * @param reportingDate Stichtag, {@code null} if missing or unreadable
 * @param rows filled rows below the header by what became of them
 * @param rowNumbers the same by 1-based row number, such as {@code 2-19,21}; {@code null}
 * in a receipt of format 1
 */
public record Seal(Verdict verdict, long order, Instant judgedAt, @Nullable LocalDate reportingDate, boolean noChanges,
		RowCounts rows, @Nullable Map<Disposition, String> rowNumbers, int errors, int warnings, int notes) {

	public Seal {
		rowNumbers = (rowNumbers != null) ? Collections.unmodifiableMap(new TreeMap<>(rowNumbers)) : null;
	}

	public static Seal of(SubmissionRecord submission, Instant judgedAt, Map<Integer, Disposition> rows) {
		return new Seal(submission.verdict(), submission.order(), judgedAt, submission.reportingDate(),
				submission.noChanges(), submission.counts(), RowRanges.of(rows), submission.errors(),
				submission.warnings(), submission.notes());
	}

	/** The same without row numbers, as a receipt of format 1 holds it. */
	public Seal withoutRowNumbers() {
		return new Seal(this.verdict, this.order, this.judgedAt, this.reportingDate, this.noChanges, this.rows, null,
				this.errors, this.warnings, this.notes);
	}

	/** The verdict row by row; empty for a receipt of format 1. */
	public Optional<VerdictOnRecord> standing() {
		return Optional.ofNullable(this.rowNumbers)
			.map((numbers) -> new VerdictOnRecord(this.verdict, this.reportingDate, this.noChanges,
					RowRanges.parse(numbers)));
	}

}
