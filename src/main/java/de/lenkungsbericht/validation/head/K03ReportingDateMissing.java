package de.lenkungsbericht.validation.head;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Label;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;

/** K03: Stichtag missing or unreadable. */
final class K03ReportingDateMissing implements HeadRule {

	@Override
	public FindingCode code() {
		return FindingCode.K03;
	}

	@Override
	public Stream<FindingDraft> check(HeadFacts facts) {
		Answer answer = facts.answer(Label.STICHTAG);
		return answer.day().isPresent() ? Stream.empty()
				: Stream.of(answer.finding(code(), answer.isBlank() ? "" : "unreadable"));
	}

}
