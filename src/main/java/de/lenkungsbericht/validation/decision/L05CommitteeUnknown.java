package de.lenkungsbericht.validation.decision;

import java.util.List;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.validation.cell.CommitteeSuggestion;

/** L05: committee missing or unknown. */
final class L05CommitteeUnknown implements DecisionRule {

	@Override
	public Stream<FindingDraft> check(DecisionFacts facts) {
		if (facts.committee().isPresent() || facts.oddity(DecisionColumn.GREMIUM).isPresent()) {
			return Stream.empty();
		}
		List<Committee> known = facts.catalogue().committees();
		String text = facts.text(DecisionColumn.GREMIUM);
		return Stream.of(facts.finding(FindingCode.L05, text.isEmpty() ? "" : "unknown", DecisionColumn.GREMIUM)
			.with("werte", String.join(", ", known.stream().map(Committee::name).toList()))
			.suggest(text.isEmpty() ? "" : CommitteeSuggestion.among(known).to(text).orElse("")));
	}

}
