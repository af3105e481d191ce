package de.lenkungsbericht.consolidation.rule;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;

/** A department that leads measures has never had a submission accepted. */
final class P01NothingAccepted implements PortfolioRule {

	@Override
	public Stream<Concern> check(Situation situation) {
		return situation.leading()
			.filter((state) -> state.lastAccepted() == null)
			.map((state) -> new Concern(state.department().id(),
					FindingDraft.of(FindingCode.P01).with("stelle", state.department().name())));
	}

}
