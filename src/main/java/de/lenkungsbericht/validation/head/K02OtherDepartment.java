package de.lenkungsbericht.validation.head;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Label;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;

/** K02: Meldende Stelle is not the one that owns the drop folder. */
final class K02OtherDepartment implements HeadRule {

	@Override
	public FindingCode code() {
		return FindingCode.K02;
	}

	@Override
	public Stream<FindingDraft> check(HeadFacts facts) {
		return facts.reporting()
			.filter((department) -> !department.id().equals(facts.owner()))
			.map((department) -> facts.answer(Label.MELDENDE_STELLE)
				.finding(code(), "")
				.with("gemeldet", department.name())
				.with("ordner", department.id().value())
				.with("stelle", facts.ownerName()))
			.stream();
	}

}
