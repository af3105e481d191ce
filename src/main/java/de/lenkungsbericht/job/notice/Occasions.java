package de.lenkungsbericht.job.notice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import de.lenkungsbericht.consolidation.timeline.Reminders;
import de.lenkungsbericht.intake.archive.RunSummary;
import de.lenkungsbericht.intake.archive.RunSummaryFile;
import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.job.step.Answers;
import de.lenkungsbericht.job.step.Catalogues;
import de.lenkungsbericht.job.step.PortfolioStates;
import de.lenkungsbericht.job.step.RunContext;
import de.lenkungsbericht.job.watch.Figures;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.portfolio.notice.Notice;
import de.lenkungsbericht.portfolio.notice.Occasion;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import de.lenkungsbericht.report.notice.NightSummary;

/**
 * Finds what a run has to tell. Only what it answers itself counts, so that switching
 * mail on brings up nothing old.
 */
final class Occasions {

	private final PortfolioStates states;

	private final Catalogues catalogues;

	private final Answers answers;

	private final Nights nights;

	private final StateFolder state;

	private final Reminders reminders;

	Occasions(PortfolioStates states, Catalogues catalogues, Answers answers, Nights nights, StateFolder state,
			Reminders reminders) {
		this.states = states;
		this.catalogues = catalogues;
		this.answers = answers;
		this.nights = nights;
		this.state = state;
		this.reminders = reminders;
	}

	/** What the departments are told, by submission, then by the reporting calendar. */
	List<Occasion> ofSubmissionsAndCalendar(RunContext run) throws IOException {
		List<Occasion> occasions = new ArrayList<>();
		for (SubmissionRecord submission : this.answers.owedBy(run.run())) {
			if (submission.verdict() == Verdict.REJECTED || submission.verdict() == Verdict.PARTLY_ACCEPTED) {
				occasions.add(new Occasion.Rejection(submission.receipt().number(), submission.receipt().department()));
			}
		}
		occasions.addAll(due(run));
		return occasions;
	}

	/** Whether it is still worth sending. */
	boolean isOfInterest(Occasion occasion, RunContext run) {
		return !(occasion instanceof Occasion.Reminder) || due(run).contains(occasion);
	}

	private List<Occasion.Reminder> due(RunContext run) {
		return this.reminders.due(this.catalogues.of(run), this.states.of(run).submissions(), run.runDay());
	}

	/** Whether the project office is told of a run. */
	boolean hasSomethingToSay(RunContext run, Collection<Notice> notices) throws IOException {
		NightSummary night = this.nights.of(run.run(), run, notices);
		return !night.judged().isEmpty() || !night.left().isEmpty() || !night.warnings().isEmpty()
				|| !night.reminded().isEmpty() || !night.troubles().isEmpty() || moreIsOverdue(run);
	}

	/** Whether time alone has brought something since the run before. */
	private boolean moreIsOverdue(RunContext run) {
		RunSummary.Figures before = new RunSummaryFile(this.state).read().map(RunSummary::figures).orElse(null);
		RunSummary.Figures now = Figures.of(this.states.of(run));
		return before != null && (now.overdue() > before.overdue() || now.owing() > before.owing());
	}

}
