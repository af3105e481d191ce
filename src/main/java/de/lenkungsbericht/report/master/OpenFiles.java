package de.lenkungsbericht.report.master;

import java.util.List;

import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;

/**
 * The rejected files that are still to be settled: no later run accepted anything of
 * their department, and no later file took their place. What was accepted in the same run
 * settles none, since unreadable files are judged first whenever they came.
 */
final class OpenFiles {

	private OpenFiles() {
	}

	/** Of all submissions those that are rejected and open, in the same order. */
	static List<SubmissionRecord> of(List<SubmissionRecord> all) {
		return all.stream()
			.filter((record) -> record.verdict() == Verdict.REJECTED)
			.filter((record) -> all.stream().noneMatch((other) -> settles(other, record)))
			.toList();
	}

	private static boolean settles(SubmissionRecord other, SubmissionRecord rejected) {
		Receipt later = other.receipt();
		Receipt earlier = rejected.receipt();
		boolean accepted = other.verdict().isAccepted() && later.run() > earlier.run();
		boolean replaced = later.path().equals(earlier.path()) && other.order() > rejected.order();
		return later.department().equals(earlier.department()) && (accepted || replaced);
	}

}
