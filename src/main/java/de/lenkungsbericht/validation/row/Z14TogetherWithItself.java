package de.lenkungsbericht.validation.row;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;

/** Z14, where Gemeinsam mit names the measure itself; unknown numbers show in reading. */
final class Z14TogetherWithItself implements RowRule {

	@Override
	public FindingCode code() {
		return FindingCode.Z14;
	}

	@Override
	public Stream<FindingDraft> check(RowFacts facts) {
		boolean namesItself = facts.number() != null
				&& facts.reading(Column.GEMEINSAM_MIT).value() instanceof Value.Numbers together
				&& together.numbers().contains(facts.number());
		return namesItself ? Stream
			.of(facts.finding(code(), "self", Column.GEMEINSAM_MIT).with("teile", String.valueOf(facts.number())))
				: Stream.empty();
	}

}
