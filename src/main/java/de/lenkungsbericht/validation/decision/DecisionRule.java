package de.lenkungsbericht.validation.decision;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.finding.FindingDraft;

/** A rule about one line of the sheet Entscheidung. */
@FunctionalInterface
interface DecisionRule {

	Stream<FindingDraft> check(DecisionFacts facts);

}
