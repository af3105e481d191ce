package de.lenkungsbericht.validation.decision;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Listed;
import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import de.lenkungsbericht.portfolio.decision.Outcome;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.notation.Nearest;

/** L03: decision not in the list. */
final class L03OutcomeUnknown implements DecisionRule {

	@Override
	public Stream<FindingDraft> check(DecisionFacts facts) {
		String text = facts.text(DecisionColumn.ENTSCHEIDUNG);
		if (text.isEmpty() || facts.outcome().isPresent()) {
			return Stream.empty();
		}
		return Stream.of(facts.finding(FindingCode.L03, "", DecisionColumn.ENTSCHEIDUNG)
			.with("werte", words(facts.choices()))
			.suggest(Nearest.among(facts.choices().stream().map(Listed::label).toList()).to(text).orElse("")));
	}

	/** The choices as a sentence names them. */
	static String words(List<Outcome> choices) {
		return choices.stream().map(Listed::label).collect(Collectors.joining(", "));
	}

}
