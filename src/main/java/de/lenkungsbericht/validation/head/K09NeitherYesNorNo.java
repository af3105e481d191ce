package de.lenkungsbericht.validation.head;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Label;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.notation.Spelling;

/** K09: Keine Änderungen is neither ja nor nein; blank is nein. */
final class K09NeitherYesNorNo implements HeadRule {

	@Override
	public FindingCode code() {
		return FindingCode.K09;
	}

	@Override
	public Stream<FindingDraft> check(HeadFacts facts) {
		Answer answer = facts.answer(Label.KEINE_AENDERUNGEN);
		boolean isClear = answer.isBlank() || facts.noChanges() || Spelling.same(answer.text(), "nein");
		return isClear ? Stream.empty() : Stream.of(answer.finding(code(), ""));
	}

}
