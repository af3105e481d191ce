package de.lenkungsbericht.consolidation.rule;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.finding.FindingCode;

/** A measure's lead has never had a row for it accepted; silent under P01. */
final class P02NoStatus implements PortfolioRule {

	@Override
	public Stream<Concern> check(Situation situation) {
		return situation.valid()
			.filter((view) -> !view.facts().reportedByLead())
			.map((view) -> view.facts().measure())
			.filter((measure) -> !situation.neverReported(measure.lead()))
			.map((measure) -> Concern.on(FindingCode.P02, measure, situation));
	}

}
