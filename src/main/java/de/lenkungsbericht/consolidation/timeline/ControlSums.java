package de.lenkungsbericht.consolidation.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.lenkungsbericht.portfolio.judgement.Disposition;
import de.lenkungsbericht.portfolio.state.AcceptedRow;
import de.lenkungsbericht.portfolio.state.FileControl;
import de.lenkungsbericht.portfolio.state.MeasureState;

/**
 * Follows every row and every euro of every file. What is in the master is taken from the
 * measures as they are shown, all else from the rows as they are stored: so the two sides
 * of the sum are counted apart.
 */
public final class ControlSums {

	private final Submissions submissions;

	private final LocalDate asOf;

	private final Set<Place> inForce = new HashSet<>();

	private final Map<Long, FileSums> sums = new HashMap<>();

	public ControlSums(Submissions submissions, LocalDate asOf, Collection<MeasureState> measures) {
		this.submissions = submissions;
		this.asOf = asOf;
		for (MeasureState measure : measures) {
			AcceptedRow row = measure.accepted();
			if (row != null) {
				this.inForce.add(new Place(row.source().receipt(), row.source().rowNumber()));
				sums(row.source().receipt()).shown(row.status());
			}
		}
	}

	/** Takes in a stored row; rows of submissions that are not known are passed over. */
	public void add(ControlRow row) {
		this.submissions.of(row.receipt())
			.ifPresent((submission) -> sums(row.receipt()).stored(row, fate(row, submission)));
	}

	/** Takes in so many lines of a file with decisions, which hold no euros. */
	public void add(long receipt, Disposition disposition, int lines) {
		this.submissions.of(receipt).ifPresent((submission) -> sums(receipt).counted(disposition, lines));
	}

	/**
	 * The control sums of every known submission.
	 * @param listed the submissions in the order wanted
	 * @throws ControlSumException if a row or a euro is unaccounted for
	 */
	public List<FileControl> balanced(List<JudgedSubmission> listed) {
		return listed.stream().map((submission) -> sums(submission.receipt()).control(submission.standing())).toList();
	}

	private Fate fate(ControlRow row, JudgedSubmission submission) {
		if (row.disposition() == Disposition.SKIPPED) {
			return Fate.NONE;
		}
		if (row.disposition() == Disposition.REJECTED) {
			return Fate.REJECTED;
		}
		if (submission.isWithdrawn()) {
			return Fate.WITHDRAWN;
		}
		return (row.disposition() == Disposition.CONTRIBUTION) ? Fate.CONTRIBUTION : ofAccepted(row, submission);
	}

	private Fate ofAccepted(ControlRow row, JudgedSubmission submission) {
		if (submission.reportingDate().isAfter(this.asOf)) {
			return Fate.LATER;
		}
		return this.inForce.contains(new Place(row.receipt(), row.rowNumber())) ? Fate.IN_MASTER : Fate.SUPERSEDED;
	}

	private FileSums sums(long receipt) {
		return this.sums.computeIfAbsent(receipt, (number) -> new FileSums());
	}

	/** What became of a row's euros; exactly one for each row. */
	enum Fate {

		NONE, IN_MASTER, SUPERSEDED, LATER, CONTRIBUTION, REJECTED, WITHDRAWN

	}

	private record Place(long receipt, int rowNumber) {

	}

}
