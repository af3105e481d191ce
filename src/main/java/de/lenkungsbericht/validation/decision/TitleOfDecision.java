package de.lenkungsbericht.validation.decision;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.validation.row.Titles;

/**
 * Z05: the title beside the number is that of another measure, as after sorting one
 * column alone.
 */
final class TitleOfDecision implements DecisionRule {

	@Override
	public Stream<FindingDraft> check(DecisionFacts facts) {
		String title = facts.text(DecisionColumn.TITEL);
		return facts.measure()
			.filter((measure) -> !title.isEmpty() && !Titles.match(measure, title))
			.map((measure) -> facts.finding(FindingCode.Z05, "", DecisionColumn.TITEL)
				.with("nummer", measure.number().value())
				.with("titel", measure.title())
				.suggest(measure.title()))
			.stream();
	}

}
