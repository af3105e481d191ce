package de.lenkungsbericht.job.notice;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.lenkungsbericht.intake.archive.LeftFile;
import de.lenkungsbericht.intake.archive.RunRecord;
import de.lenkungsbericht.intake.archive.RunRegister;
import de.lenkungsbericht.job.step.Answers;
import de.lenkungsbericht.job.step.Catalogues;
import de.lenkungsbericht.job.step.PortfolioStates;
import de.lenkungsbericht.job.step.RunContext;
import de.lenkungsbericht.job.step.StatusChanges;
import de.lenkungsbericht.portfolio.notice.Notice;
import de.lenkungsbericht.portfolio.notice.NoticeState;
import de.lenkungsbericht.portfolio.notice.Occasion;
import de.lenkungsbericht.portfolio.state.FieldChange;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import de.lenkungsbericht.report.master.Attention;
import de.lenkungsbericht.report.notice.NightSummary;
import de.lenkungsbericht.report.run.RunReport;

/** Gathers what a night brought, that of an earlier run too. */
final class Nights {

	private static final Set<NoticeState> BAD_ENDS = EnumSet.of(NoticeState.UNCERTAIN, NoticeState.FAILED);

	private final PortfolioStates states;

	private final Catalogues catalogues;

	private final Answers answers;

	private final RunRegister runs;

	Nights(PortfolioStates states, Catalogues catalogues, Answers answers, RunRegister runs) {
		this.states = states;
		this.catalogues = catalogues;
		this.answers = answers;
		this.runs = runs;
	}

	/**
	 * What a night brought.
	 * @param night number of its run
	 * @param present the run at work, by whose state it is told
	 */
	NightSummary of(int night, RunContext present, Collection<Notice> notices) throws IOException {
		RunRecord record = this.runs.run(night);
		PortfolioState state = this.states.of(present);
		List<SubmissionRecord> judged = this.answers.owedBy(night);
		return new NightSummary(night, record.runDay(), judged, newlyLeft(record), changes(state, judged),
				reminded(night, notices), troubles(night, notices), newWarnings(record));
	}

	/** What needs attention now. */
	List<Attention> attention(RunContext present) {
		return Attention.in(this.states.of(present), this.catalogues.of(present), present.zone());
	}

	/** What lies there for nights is told of once. */
	private List<RunReport.LeftFile> newlyLeft(RunRecord record) throws IOException {
		Set<RunReport.LeftFile> before = before(record).stream()
			.flatMap((run) -> run.left().stream())
			.map(Nights::left)
			.collect(Collectors.toSet());
		return record.left().stream().map(Nights::left).filter((file) -> !before.contains(file)).toList();
	}

	private List<String> newWarnings(RunRecord record) throws IOException {
		Set<String> before = before(record).stream()
			.flatMap((run) -> run.warnings().stream())
			.collect(Collectors.toSet());
		return record.warnings().stream().filter((warning) -> !before.contains(warning)).toList();
	}

	private List<RunRecord> before(RunRecord record) throws IOException {
		return (record.run() > 1) ? List.of(this.runs.run(record.run() - 1)) : List.of();
	}

	private static RunReport.LeftFile left(LeftFile file) {
		return new RunReport.LeftFile(file.path(), file.finding());
	}

	private static List<FieldChange> changes(PortfolioState state, List<SubmissionRecord> judged) {
		return StatusChanges.broughtBy(
				judged.stream().map((submission) -> submission.receipt().number()).collect(Collectors.toSet()), state);
	}

	private static List<Occasion.Reminder> reminded(int night, Collection<Notice> notices) {
		return notices.stream()
			.filter((notice) -> notice.createdIn() == night)
			.map(Notice::occasion)
			.filter(Occasion.Reminder.class::isInstance)
			.map(Occasion.Reminder.class::cast)
			.toList();
	}

	private static List<Notice> troubles(int night, Collection<Notice> notices) {
		return notices.stream()
			.filter((notice) -> notice.changedIn() == night && BAD_ENDS.contains(notice.state()))
			.toList();
	}

}
