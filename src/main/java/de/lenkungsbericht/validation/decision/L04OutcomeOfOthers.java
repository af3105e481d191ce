package de.lenkungsbericht.validation.decision;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;

/** L04: a decision that the committee cannot make. */
final class L04OutcomeOfOthers implements DecisionRule {

	@Override
	public Stream<FindingDraft> check(DecisionFacts facts) {
		Committee committee = facts.committee().orElse(null);
		if (committee == null || facts.outcome().map((outcome) -> outcome.fits(committee.role())).orElse(true)) {
			return Stream.empty();
		}
		return Stream.of(facts.finding(FindingCode.L04, "", DecisionColumn.ENTSCHEIDUNG)
			.with("gremium", committee.name())
			.with("werte", L03OutcomeUnknown.words(facts.choices())));
	}

}
