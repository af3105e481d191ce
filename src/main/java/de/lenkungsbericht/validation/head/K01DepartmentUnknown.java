package de.lenkungsbericht.validation.head;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Label;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;

/** K01: Meldende Stelle missing or unknown. */
final class K01DepartmentUnknown implements HeadRule {

	@Override
	public FindingCode code() {
		return FindingCode.K01;
	}

	@Override
	public Stream<FindingDraft> check(HeadFacts facts) {
		Answer answer = facts.answer(Label.MELDENDE_STELLE);
		return facts.reporting().isPresent() ? Stream.empty()
				: Stream.of(answer.finding(code(), answer.isBlank() ? "" : "unknown")
					.with("stelle", facts.ownerName())
					.suggest(facts.ownerName()));
	}

}
