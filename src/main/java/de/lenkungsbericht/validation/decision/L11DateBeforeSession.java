package de.lenkungsbericht.validation.decision;

import java.time.LocalDate;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import de.lenkungsbericht.portfolio.notation.VagueDate;

/** L11: the decided Wiedervorlage has ended by the session. */
final class L11DateBeforeSession implements DecisionRule {

	@Override
	public Stream<FindingDraft> check(DecisionFacts facts) {
		LocalDate session = facts.session().orElse(null);
		LocalDate end = facts.resubmission().map(VagueDate::end).orElse(null);
		if (session == null || end == null || end.isAfter(session)) {
			return Stream.empty();
		}
		return Stream.of(facts.finding(FindingCode.L11, "", DecisionColumn.WIEDERVORLAGE)
			.with("tag", GermanDate.format(session)));
	}

}
