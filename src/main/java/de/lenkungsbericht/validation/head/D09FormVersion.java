package de.lenkungsbericht.validation.head;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Label;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;

/** D09: Formularversion not supported; blank is the one that is. */
final class D09FormVersion implements HeadRule {

	@Override
	public FindingCode code() {
		return FindingCode.D09;
	}

	private static final String SUPPORTED = "1";

	@Override
	public Stream<FindingDraft> check(HeadFacts facts) {
		Answer version = facts.answer(Label.FORMULARVERSION);
		return (version.isBlank() || version.text().equals(SUPPORTED)) ? Stream.empty()
				: Stream.of(version.finding(code(), "").with("erwartet", SUPPORTED));
	}

}
