package de.lenkungsbericht.validation.head;

import java.time.LocalDate;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Label;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.notation.GermanDate;

/** K04: Stichtag more than 31 days after the day of the run. */
final class K04FarFuture implements HeadRule {

	@Override
	public FindingCode code() {
		return FindingCode.K04;
	}

	private static final int DAYS_AHEAD = 31;

	@Override
	public Stream<FindingDraft> check(HeadFacts facts) {
		return facts.reportingDate()
			.filter((day) -> isTooFar(day, facts.runDay()))
			.map((day) -> facts.answer(Label.STICHTAG)
				.finding(code(), "")
				.with("stichtag", GermanDate.format(day))
				.with("heute", GermanDate.format(facts.runDay())))
			.stream();
	}

	static boolean isTooFar(LocalDate reportingDate, LocalDate runDay) {
		return reportingDate.isAfter(runDay.plusDays(DAYS_AHEAD));
	}

}
