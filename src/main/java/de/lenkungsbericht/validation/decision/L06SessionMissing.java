package de.lenkungsbericht.validation.decision;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;

/** L06: day of the session missing or unreadable. */
final class L06SessionMissing implements DecisionRule {

	@Override
	public Stream<FindingDraft> check(DecisionFacts facts) {
		if (facts.session().isPresent() || facts.oddity(DecisionColumn.SITZUNG).isPresent()) {
			return Stream.empty();
		}
		String variant = facts.isBlank(DecisionColumn.SITZUNG) ? "" : "unreadable";
		return Stream.of(facts.finding(FindingCode.L06, variant, DecisionColumn.SITZUNG));
	}

}
