package de.lenkungsbericht.report.feedback;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.state.FieldChange;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;

/**
 * What a department is answered about one of its files.
 *
 * @param departmentName the department's full name
 * @param skippedRows 1-based rows of the sheet Maßnahmen that were passed over
 * @param findings every finding of the file, in the order of pruefprotokoll.csv
 * @param hasEarlierStatus whether there is an accepted submission of an earlier Stichtag
 * to compare with
 * @param changes what changed against the last status of the measures accepted
 * @param decisions German: what was decided on its measures and what to enter now, each a
 * whole line
 * @param nextDates German: what comes next, each a whole line
 */
public record Feedback(SubmissionRecord submission, String departmentName, List<Integer> skippedRows,
		List<Finding> findings, boolean hasEarlierStatus, List<FieldChange> changes, List<String> decisions,
		List<String> nextDates) {

	private static final Set<FindingCode> UNREAD = EnumSet.of(FindingCode.D01, FindingCode.D02, FindingCode.D03,
			FindingCode.D04);

	public Feedback {
		skippedRows = List.copyOf(skippedRows);
		findings = findings.stream().map(FeedbackSeverity::asTold).toList();
		changes = List.copyOf(changes);
		decisions = List.copyOf(decisions);
		nextDates = List.copyOf(nextDates);
	}

	/** Whether rows of it are the status now. */
	boolean isNewStatus() {
		return this.submission.counts().accepted() > 0 && this.submission.verdict().isAccepted();
	}

	/** Whether the file is no workbook to open, or too much of one. */
	boolean isUnread() {
		return this.findings.stream().anyMatch((finding) -> UNREAD.contains(finding.code()));
	}

	/** The file's name as the department chose it. */
	String fileName() {
		return this.submission.receipt().fileName();
	}

	/** Whether the file held decisions and not a department's report. */
	boolean isOfDecisions() {
		return this.submission.receipt().department().isSteeringGroup();
	}

}
