package de.lenkungsbericht.job.step;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.intake.archive.RunRegister;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.springframework.stereotype.Component;

/**
 * Knows whom a run owes an answer: those it judged, and those judged in a run before that
 * was given up, or lost with the database, before it could tell them.
 */
@Component
public class Answers {

	private final SubmissionStore store;

	private final RunRegister runs;

	Answers(SubmissionStore store, RunRegister runs) {
		this.store = store;
		this.runs = runs;
	}

	/** The submissions by run, department and order judged; the same after the run. */
	public List<SubmissionRecord> owedBy(int run) throws IOException {
		List<SubmissionRecord> owed = new ArrayList<>();
		for (int each : this.runs.toAnswer(run)) {
			owed.addAll(this.store.decided(each));
		}
		return owed;
	}

	/** Notes that they have been given; can be repeated. */
	void given(int run) throws IOException {
		this.runs.answered(run);
	}

}
