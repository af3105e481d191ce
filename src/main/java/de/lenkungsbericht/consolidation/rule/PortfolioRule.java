package de.lenkungsbericht.consolidation.rule;

import java.util.stream.Stream;

/** A rule over the portfolio as of a day. */
@FunctionalInterface
interface PortfolioRule {

	/** What it finds, in the order of measures or departments. */
	Stream<Concern> check(Situation situation);

}
