package de.lenkungsbericht.validation.row;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;

/** Z01: Nr. missing. */
final class Z01NumberMissing implements RowRule {

	@Override
	public FindingCode code() {
		return FindingCode.Z01;
	}

	@Override
	public Stream<FindingDraft> check(RowFacts facts) {
		return facts.reading(Column.NR).isBlank()
				? Stream.of(facts.finding(code(), "", Column.NR).with("beispiel", facts.sheet().exampleNumber()))
				: Stream.empty();
	}

}
