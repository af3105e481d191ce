package de.lenkungsbericht.consolidation.timeline;

import java.time.LocalDate;
import java.util.Comparator;

import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.state.AcceptedRow;
import de.lenkungsbericht.portfolio.state.RowSource;

/**
 * A row of an accepted submission that entered the history.
 *
 * @param rowNumber 1-based row of the sheet Maßnahmen
 * @param contribution whether it came from a participant; otherwise from the department
 * that led the measure when it was judged
 */
public record ReportedRow(JudgedSubmission submission, int rowNumber, boolean contribution, MeasureStatus status) {

	/** The newest last: greatest Stichtag, then judged last. */
	static final Comparator<ReportedRow> BY_REPORTING_DATE = Comparator.comparing(ReportedRow::submission,
			JudgedSubmission.BY_REPORTING_DATE);

	public DepartmentId department() {
		return this.submission.department();
	}

	public LocalDate reportingDate() {
		return this.submission.reportingDate();
	}

	boolean isUpTo(LocalDate asOf) {
		return !reportingDate().isAfter(asOf);
	}

	/** As reports show it, with its source. */
	public AcceptedRow accepted() {
		RowSource source = new RowSource(this.submission.receipt(), department(),
				this.submission.record().receipt().fileName(), this.submission.measuresSheet(), this.rowNumber,
				reportingDate());
		return new AcceptedRow(source, this.status);
	}

}
