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
		return (namesItself(facts) && facts.reading(Column.GEMEINSAM_MIT).fault() == null) ? Stream
			.of(facts.finding(code(), "self", Column.GEMEINSAM_MIT).with("teile", String.valueOf(facts.number())))
				: Stream.empty();
	}

	/** Where numbers are unknown as well, one finding names it all. */
	static void addTo(RowFacts facts) {
		FindingDraft unknown = facts.reading(Column.GEMEINSAM_MIT).fault();
		if (unknown != null && namesItself(facts)) {
			unknown.with("selbst", " Auch die Maßnahme " + facts.number() + " selbst gehört nicht dorthin.");
		}
	}

	private static boolean namesItself(RowFacts facts) {
		return facts.number() != null && facts.reading(Column.GEMEINSAM_MIT).value() instanceof Value.Numbers together
				&& together.numbers().contains(facts.number());
	}

}
