package de.lenkungsbericht.validation.head;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;

/** D06: sheet Meldung or Maßnahmen missing; the latter may be where nothing changed. */
public final class D06SheetMissing implements HeadRule {

	@Override
	public FindingCode code() {
		return FindingCode.D06;
	}

	@Override
	public Stream<FindingDraft> check(HeadFacts facts) {
		boolean measuresMissing = facts.measures().isEmpty() && !facts.noChanges();
		return Stream.concat(missing(facts.meldung().isEmpty(), "Meldung"), missing(measuresMissing, "Maßnahmen"));
	}

	private Stream<FindingDraft> missing(boolean isMissing, String sheet) {
		return isMissing ? Stream.of(FindingDraft.of(code()).with("blatt", sheet)) : Stream.empty();
	}

}
