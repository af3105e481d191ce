package de.lenkungsbericht.validation.decision;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.submission.CellValue;

/** L10: the decided Wiedervorlage is no date; a text is kept as it stands. */
final class L10DateUnreadable implements DecisionRule {

	@Override
	public Stream<FindingDraft> check(DecisionFacts facts) {
		return facts.sound(DecisionColumn.WIEDERVORLAGE)
			.filter((cell) -> facts.resubmission().isEmpty())
			.map((cell) -> {
				FindingDraft draft = facts.finding(FindingCode.L10, "", DecisionColumn.WIEDERVORLAGE);
				return (cell.value() instanceof CellValue.Text) ? draft : draft.as(Severity.FEHLER);
			})
			.stream();
	}

}
