package de.lenkungsbericht.validation.decision;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.notation.GermanDate;

/** L08: the session is after the day of the run. */
final class L08SessionAhead implements DecisionRule {

	@Override
	public Stream<FindingDraft> check(DecisionFacts facts) {
		return facts.session()
			.filter((day) -> day.isAfter(facts.runDay()))
			.map((day) -> facts.finding(FindingCode.L08, "", DecisionColumn.SITZUNG)
				.with("tag", GermanDate.format(day))
				.with("heute", GermanDate.format(facts.runDay())))
			.stream();
	}

}
