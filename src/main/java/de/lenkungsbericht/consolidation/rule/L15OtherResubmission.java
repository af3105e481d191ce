package de.lenkungsbericht.consolidation.rule;

import java.util.Optional;
import java.util.stream.Stream;

import de.lenkungsbericht.consolidation.timeline.MeasureFacts;
import de.lenkungsbericht.consolidation.timeline.ReportedRow;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.decision.CommitteeName;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import de.lenkungsbericht.portfolio.state.DecidedResubmission;

/**
 * L15: the lead reports, as of a day after the session, another Wiedervorlage than the
 * steering group set. One that is blank or reported before is not yet a contradiction.
 */
final class L15OtherResubmission implements PortfolioRule {

	@Override
	public Stream<Concern> check(Situation situation) {
		return situation.valid().flatMap((view) -> ofMeasure(view.facts(), situation).stream());
	}

	private static Optional<Concern> ofMeasure(MeasureFacts facts, Situation situation) {
		ReportedRow row = facts.inForce();
		DecidedResubmission decided = (facts.clock() != null) ? facts.clock().decided() : null;
		if (row == null || decided == null || !row.reportingDate().isAfter(decided.decision().session())) {
			return Optional.empty();
		}
		VagueDate reported = row.status().vagueDate(Column.WIEDERVORLAGE);
		return (reported == null || reported.meansTheSame(decided.date())) ? Optional.empty()
				: Optional.of(concern(facts, row, decided, situation));
	}

	private static Concern concern(MeasureFacts facts, ReportedRow row, DecidedResubmission decided,
			Situation situation) {
		Decision decision = decided.decision();
		return Concern.on(FindingCode.L15, facts.measure(), situation)
			.found(row.status().text(Column.WIEDERVORLAGE))
			.with("stichtag", GermanDate.format(row.reportingDate()))
			.with("gremium", CommitteeName.withArticle(decision.committee()))
			.with("tag", GermanDate.format(decision.session()))
			.with("beschlossen", decided.date().text());
	}

}
