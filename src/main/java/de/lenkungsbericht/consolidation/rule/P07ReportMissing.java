package de.lenkungsbericht.consolidation.rule;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.ReportingDay;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import de.lenkungsbericht.portfolio.state.DepartmentState;

/** A department that leads measures missed a day of the reporting calendar. */
final class P07ReportMissing implements PortfolioRule {

	@Override
	public Stream<Concern> check(Situation situation) {
		return situation.leading().flatMap((state) -> state.owed().stream().map((day) -> concern(state, day)));
	}

	private static Concern concern(DepartmentState state, ReportingDay day) {
		return new Concern(state.department().id(),
				FindingDraft.of(FindingCode.P07)
					.found(GermanDate.format(day.reportingDate()))
					.with("stelle", state.department().name())
					.with("stichtag", GermanDate.format(day.reportingDate()))
					.with("abgabe", GermanDate.format(day.dueBy())));
	}

}
