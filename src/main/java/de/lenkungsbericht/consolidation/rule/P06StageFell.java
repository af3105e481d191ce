package de.lenkungsbericht.consolidation.rule;

import java.util.OptionalInt;
import java.util.stream.Stream;

import de.lenkungsbericht.consolidation.timeline.MeasureFacts;
import de.lenkungsbericht.consolidation.timeline.ReportedRow;
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
		return situation.valid().flatMap((view) -> ofMeasure(view.facts(), situation));
	}

	private static Stream<Concern> ofMeasure(MeasureFacts facts, Situation situation) {
		ReportedRow before = facts.before();
		ReportedRow now = facts.inForce();
		if (before == null || now == null) {
			return Stream.empty();
		}
		Stage from = before.status().stage();
		Stage to = now.status().stage();
		if (from == null || to == null || !isLower(to.rank(), from.rank())) {
			return Stream.empty();
		}
		return Stream.of(Concern.on(FindingCode.P06, facts.measure(), situation)
			.found(to.label())
			.with("alt", from.label())
			.with("stichtagAlt", GermanDate.format(before.reportingDate()))
			.with("neu", to.label()));
	}

	private static boolean isLower(OptionalInt rank, OptionalInt than) {
		return rank.isPresent() && than.isPresent() && rank.getAsInt() < than.getAsInt();
	}

}
