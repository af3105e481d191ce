package de.lenkungsbericht.validation.decision;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;

/** L02: the line is filled in, but says not what was decided. */
final class L02OutcomeMissing implements DecisionRule {

	@Override
	public Stream<FindingDraft> check(DecisionFacts facts) {
		return facts.isBlank(DecisionColumn.ENTSCHEIDUNG)
				? Stream.of(facts.finding(FindingCode.L02, "", DecisionColumn.ENTSCHEIDUNG)
					.with("werte", L03OutcomeUnknown.words(facts.choices())))
				: Stream.empty();
	}

}
