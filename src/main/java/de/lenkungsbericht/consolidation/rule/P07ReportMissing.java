package de.lenkungsbericht.consolidation.rule;

import java.time.LocalDate;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.ReportingDay;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import de.lenkungsbericht.portfolio.state.DepartmentState;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.jspecify.annotations.Nullable;

/** A department that leads measures missed a day of the reporting calendar. */
final class P07ReportMissing implements PortfolioRule {

	@Override
	public Stream<Concern> check(Situation situation) {
		return situation.leading().flatMap((state) -> state.owed().stream().map((day) -> concern(state, day)));
	}

	private static Concern concern(DepartmentState state, ReportingDay day) {
		LocalDate newest = newest(state);
		boolean overtaken = newest != null && newest.isAfter(day.reportingDate());
		return new Concern(state.department().id(),
				FindingDraft.of(FindingCode.P07, overtaken ? "overtaken" : "")
					.with("neuer", (newest != null) ? GermanDate.format(newest) : "")
					.found(GermanDate.format(day.reportingDate()))
					.with("stelle", state.department().name())
					.with("stichtag", GermanDate.format(day.reportingDate()))
					.with("abgabe", GermanDate.format(day.dueBy())));
	}

	/** What is older than that is not taken any more (K05), and asked for in vain. */
	private static @Nullable LocalDate newest(DepartmentState state) {
		SubmissionRecord accepted = state.lastAccepted();
		return (accepted != null) ? accepted.reportingDate() : null;
	}

}
