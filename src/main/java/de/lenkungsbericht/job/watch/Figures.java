package de.lenkungsbericht.job.watch;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import de.lenkungsbericht.intake.archive.RunSummary;
import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.portfolio.state.Deferral;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;

/** Counts what a state holds. */
public final class Figures {

	private Figures() {
	}

	/** The state in a few figures. */
	public static RunSummary.Figures of(PortfolioState state) {
		return new RunSummary.Figures(state.asOf(), state.dueOn(), byVerdict(state.submissions()), bySeverity(state),
				(int) state.measures().stream().filter(Figures::isOverdue).count(),
				(int) state.departments().stream().filter((department) -> !department.owed().isEmpty()).count());
	}

	/** Each verdict with its number, those that did not occur with 0. */
	static Map<String, Integer> byVerdict(Collection<SubmissionRecord> submissions) {
		Map<String, Integer> counts = new TreeMap<>();
		for (Verdict verdict : Verdict.values()) {
			counts.put(verdict.label(), 0);
		}
		submissions.forEach((submission) -> counts.merge(submission.verdict().label(), 1, Integer::sum));
		return counts;
	}

	private static Map<String, Integer> bySeverity(PortfolioState state) {
		Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
		for (Severity severity : Severity.values()) {
			counts.put(severity, 0);
		}
		state.findings().forEach((standing) -> counts.merge(standing.finding().severity(), 1, Integer::sum));
		Map<String, Integer> named = new TreeMap<>();
		counts.forEach((severity, count) -> named.put(severity.name(), count));
		return named;
	}

	private static boolean isOverdue(MeasureState measure) {
		Deferral deferral = measure.deferral();
		return deferral != null && deferral.due() == Deferral.Due.OVERDUE;
	}

}
