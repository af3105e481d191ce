package de.lenkungsbericht.validation.row;

import java.time.LocalDate;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.notation.GermanDate;

/** Z02: Nr. not in the catalogue, or no longer valid at the Stichtag. */
final class Z02NumberUnknown implements RowRule {

	@Override
	public FindingCode code() {
		return FindingCode.Z02;
	}

	@Override
	public Stream<FindingDraft> check(RowFacts facts) {
		if (facts.reading(Column.NR).value() == null) {
			return Stream.empty();
		}
		return (facts.measure() == null) ? Stream.of(unknown(facts)) : ended(facts, facts.measure());
	}

	private FindingDraft unknown(RowFacts facts) {
		String suggestion = facts.sheet().suggestion().of(facts).orElse("");
		return facts.finding(code(), suggestion.isEmpty() ? "" : "close", Column.NR)
			.with("vorschlag", suggestion)
			.suggest(suggestion);
	}

	private Stream<FindingDraft> ended(RowFacts facts, Measure measure) {
		LocalDate reportingDate = facts.sheet().reportingDate();
		LocalDate end = measure.validUntil();
		if (reportingDate == null || end == null || measure.isValidOn(reportingDate)) {
			return Stream.empty();
		}
		String successor = (measure.successor() == null) ? "" : measure.successor().value();
		return Stream.of(facts.finding(code(), successor.isEmpty() ? "ended" : "succeeded", Column.NR)
			.with("ende", GermanDate.format(end))
			.with("nachfolger", successor)
			.suggest(successor));
	}

}
