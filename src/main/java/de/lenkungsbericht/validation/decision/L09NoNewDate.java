package de.lenkungsbericht.validation.decision;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import de.lenkungsbericht.portfolio.decision.Outcome;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;

/** L09: the Wiedervorlage was moved, but not said to when. */
final class L09NoNewDate implements DecisionRule {

	@Override
	public Stream<FindingDraft> check(DecisionFacts facts) {
		boolean moved = facts.outcome().filter((outcome) -> outcome == Outcome.MOVED).isPresent();
		return (moved && facts.isBlank(DecisionColumn.WIEDERVORLAGE))
				? Stream.of(facts.finding(FindingCode.L09, "", DecisionColumn.WIEDERVORLAGE)) : Stream.empty();
	}

}
