package de.lenkungsbericht.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import de.lenkungsbericht.consolidation.HistoryEntry.Kind;
import de.lenkungsbericht.consolidation.timeline.JudgedSubmission;
import de.lenkungsbericht.consolidation.timeline.Submissions;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;

/** Adds to the rows of a measure the confirmations without change that it had. */
final class Confirmations {

	private Confirmations() {
	}

	/**
	 * All entries in the order judged. A department confirms what it reported last, until
	 * another one reports the measure as its lead.
	 */
	static List<HistoryEntry> addedTo(List<HistoryEntry> rows, Submissions known) {
		TreeMap<Long, DepartmentId> leads = new TreeMap<>();
		Set<Long> withRow = new HashSet<>();
		for (HistoryEntry row : rows) {
			withRow.add(row.submission().receipt().number());
			if (row.kind() == Kind.REPORTED && row.submission().verdict().isAccepted()) {
				leads.put(row.submission().order(), row.submission().receipt().department());
			}
		}
		List<HistoryEntry> all = new ArrayList<>(rows);
		leads.values()
			.stream()
			.distinct()
			.flatMap((department) -> known.of(department).stream())
			.filter((submission) -> !withRow.contains(submission.receipt()) && confirms(submission, leads))
			.forEach((submission) -> all.add(new HistoryEntry(Kind.CONFIRMED, submission.record(), 0, null, null)));
		all.sort(Comparator.comparing((HistoryEntry entry) -> entry.submission().order())
			.thenComparing(HistoryEntry::rowNumber));
		return all;
	}

	private static boolean confirms(JudgedSubmission submission, TreeMap<Long, DepartmentId> leads) {
		SubmissionRecord record = submission.record();
		var lead = leads.lowerEntry(record.order());
		return submission.isAccepted() && record.noChanges() && lead != null
				&& lead.getValue().equals(submission.department());
	}

}
