package de.lenkungsbericht.consolidation.rule;

import java.util.Optional;
import java.util.stream.Stream;

import de.lenkungsbericht.consolidation.timeline.MeasureFacts;
import de.lenkungsbericht.consolidation.timeline.ReportedRow;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.Recommendation;
import de.lenkungsbericht.portfolio.decision.CommitteeName;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.decision.DecisionWords;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import de.lenkungsbericht.portfolio.state.DecisionRecord;

/**
 * L16: the lead's recommendation, as of a day after the session, contradicts what the
 * steering group or the body that decides said last.
 */
final class L16OtherRecommendation implements PortfolioRule {

	@Override
	public Stream<Concern> check(Situation situation) {
		return situation.valid().flatMap((view) -> ofMeasure(view.facts(), situation).stream());
	}

	private static Optional<Concern> ofMeasure(MeasureFacts facts, Situation situation) {
		ReportedRow row = facts.inForce();
		Recommendation reported = (row != null) ? row.status().recommendation() : null;
		if (row == null || reported == null) {
			return Optional.empty();
		}
		return last(facts).filter((decision) -> row.reportingDate().isAfter(decision.session()))
			.filter((decision) -> decision.outcome().excludes().contains(reported))
			.map((decision) -> concern(facts, row, decision, situation));
	}

	/** Who only consults is not contradicted by anybody. */
	private static Optional<Decision> last(MeasureFacts facts) {
		return DecisionRecord
			.last(facts.decisions()
				.stream()
				.filter((each) -> each.decision().role() != Committee.Role.CONSULTING)
				.toList())
			.map(DecisionRecord::decision);
	}

	private static Concern concern(MeasureFacts facts, ReportedRow row, Decision decision, Situation situation) {
		return Concern.on(FindingCode.L16, facts.measure(), situation)
			.found(row.status().text(Column.EMPFEHLUNG))
			.with("stichtag", GermanDate.format(row.reportingDate()))
			.with("gremium", CommitteeName.withArticle(decision.committee()))
			.with("tag", GermanDate.format(decision.session()))
			.with("entscheidung", DecisionWords.outcome(decision));
	}

}
