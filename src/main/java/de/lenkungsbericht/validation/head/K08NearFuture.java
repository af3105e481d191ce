package de.lenkungsbericht.validation.head;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Label;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.notation.GermanDate;

/** K08: Stichtag after the day of the run, but not so far that it is K04. */
final class K08NearFuture implements HeadRule {

	@Override
	public FindingCode code() {
		return FindingCode.K08;
	}

	@Override
	public Stream<FindingDraft> check(HeadFacts facts) {
		return facts.reportingDate()
			.filter((day) -> day.isAfter(facts.runDay()) && !K04FarFuture.isTooFar(day, facts.runDay()))
			.map((day) -> facts.answer(Label.STICHTAG)
				.finding(code(), "")
				.with("stichtag", GermanDate.format(day))
				.with("heute", GermanDate.format(facts.runDay())))
			.stream();
	}

}
