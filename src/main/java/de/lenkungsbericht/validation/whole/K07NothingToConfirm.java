package de.lenkungsbericht.validation.whole;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;

/** K07: Keine Änderungen is ja, but nothing has been accepted that could be confirmed. */
final class K07NothingToConfirm implements WholeRule {

	@Override
	public FindingCode code() {
		return FindingCode.K07;
	}

	@Override
	public Stream<FindingDraft> check(WholeFacts facts) {
		return (!facts.head().noChanges() || facts.hasSomethingToConfirm()) ? Stream.empty()
				: Stream.of(FindingDraft.of(code())
					.sheet(facts.head().meldungSheet())
					.cell(facts.head().noChangesCell())
					.found(facts.head().noChangesShown()));
	}

}
