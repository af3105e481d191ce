package de.lenkungsbericht.validation.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import de.lenkungsbericht.portfolio.notation.Nearest;
import de.lenkungsbericht.validation.row.Titles;

/**
 * L01: Nr. missing, not in the catalogue, or no longer valid on the day of the session.
 */
final class L01MeasureUnknown implements DecisionRule {

	@Override
	public Stream<FindingDraft> check(DecisionFacts facts) {
		if (facts.oddity(DecisionColumn.NR).isPresent()) {
			return Stream.empty();
		}
		Measure measure = facts.measure().orElse(null);
		return (measure == null) ? Stream.of(unknown(facts)) : ended(facts, measure);
	}

	private static FindingDraft unknown(DecisionFacts facts) {
		List<String> numbers = facts.catalogue().measures().stream().map((each) -> each.number().value()).toList();
		boolean missing = facts.isBlank(DecisionColumn.NR);
		String suggestion = byTitle(facts).or(() -> Nearest.among(numbers).oneLetterOff(facts.text(DecisionColumn.NR)))
			.orElse("");
		String example = suggestion.isEmpty() ? numbers.stream().findFirst().orElse("") : suggestion;
		return facts.finding(FindingCode.L01, missing ? "" : "unknown", DecisionColumn.NR)
			.with("beispiel", example)
			.suggest(suggestion);
	}

	private static Optional<String> byTitle(DecisionFacts facts) {
		String title = facts.text(DecisionColumn.TITEL);
		return facts.catalogue()
			.measures()
			.stream()
			.filter((measure) -> !title.isEmpty() && Titles.match(measure, title))
			.map((measure) -> measure.number().value())
			.findFirst();
	}

	private static Stream<FindingDraft> ended(DecisionFacts facts, Measure measure) {
		LocalDate end = measure.validUntil();
		return facts.session()
			.filter((session) -> end != null && !measure.isValidOn(session))
			.map((session) -> facts.finding(FindingCode.L01, "ended", DecisionColumn.NR)
				.with("ende", (end != null) ? GermanDate.format(end) : ""))
			.stream();
	}

}
