package de.lenkungsbericht.consolidation.rule;

import java.util.OptionalInt;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Stage;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.notation.GermanDate;

/**
 * Bearbeitungsstand fell in rank against the last accepted row with an earlier Stichtag;
 * the measure's own values, not what it takes over.
 */
final class P06StageFell implements PortfolioRule {

	@Override
	public Stream<Concern> check(Situation situation) {
		return situation.successions().flatMap((succession) -> concern(succession, situation));
	}

	private static Stream<Concern> concern(Succession succession, Situation situation) {
		Stage from = succession.before().status().stage();
		Stage to = succession.now().status().stage();
		if (from == null || to == null || !isLower(to.rank(), from.rank())) {
			return Stream.empty();
		}
		return Stream.of(Concern.on(FindingCode.P06, succession.measure(), situation)
			.found(to.label())
			.with("alt", from.label())
			.with("stichtagAlt", GermanDate.format(succession.before().reportingDate()))
			.with("neu", to.label()));
	}

	private static boolean isLower(OptionalInt rank, OptionalInt than) {
		return rank.isPresent() && than.isPresent() && rank.getAsInt() < than.getAsInt();
	}

}
