package de.lenkungsbericht.job;

import java.nio.file.Path;
import java.util.List;

import de.lenkungsbericht.intake.archive.LeftFile;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;

/**
 * What a finished run did.
 *
 * @param judged by department and order judged
 * @param left what was seen but not taken, by path
 * @param output where the outputs are
 */
public record RunOutcome(int run, List<SubmissionRecord> judged, List<LeftFile> left, Path output) {

	public RunOutcome {
		judged = List.copyOf(judged);
		left = List.copyOf(left);
	}

	/** Whether a submission or a row first judged in the run was rejected. */
	public boolean hasRejections() {
		return this.judged.stream()
			.anyMatch((submission) -> submission.verdict() == Verdict.REJECTED || submission.counts().rejected() > 0);
	}

}
