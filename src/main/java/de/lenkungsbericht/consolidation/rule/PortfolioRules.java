package de.lenkungsbericht.consolidation.rule;

import java.util.List;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.state.StandingFinding;

/** All rules over the portfolio; those of P come last. */
public final class PortfolioRules {

	private static final List<PortfolioRule> IN_ORDER = List.of(new L15OtherResubmission(),
			new L16OtherRecommendation(), new P01NothingAccepted(), new P02NoStatus(), new P03Contradiction(),
			new P04Stale(), new P05AnnualNeedJumps(), new P06StageFell(), new P07ReportMissing());

	private PortfolioRules() {
	}

	/** The findings by code, then by measure or department in the catalogue's order. */
	public static List<StandingFinding> check(Situation situation, RuleSettings settings) {
		return IN_ORDER.stream()
			.flatMap((rule) -> rule.check(situation))
			.flatMap((concern) -> standing(concern, settings))
			.toList();
	}

	private static Stream<StandingFinding> standing(Concern concern, RuleSettings settings) {
		return concern.draft()
			.in(settings)
			.map((finding) -> new StandingFinding(concern.department(), null, finding))
			.stream();
	}

}
