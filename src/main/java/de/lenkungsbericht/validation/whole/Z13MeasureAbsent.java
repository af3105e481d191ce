package de.lenkungsbericht.validation.whole;

import java.time.LocalDate;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import org.jspecify.annotations.Nullable;

/** Z13: a measure that the department leads is absent, without Keine Änderungen. */
final class Z13MeasureAbsent implements WholeRule {

	@Override
	public FindingCode code() {
		return FindingCode.Z13;
	}

	@Override
	public Stream<FindingDraft> check(WholeFacts facts) {
		if (facts.head().noChanges() || facts.head().isOwnerInDoubt()) {
			return Stream.empty();
		}
		return facts.catalogue()
			.ledBy(facts.owner())
			.stream()
			.filter((measure) -> isExpected(measure, facts.head().reportingDate()))
			.filter((measure) -> !facts.byNumber().containsKey(measure.number()))
			.map((measure) -> FindingDraft.of(code())
				.sheet(facts.head().measuresSheet())
				.measure(measure.number().value())
				.with("nummer", measure.number().value())
				.with("titel", measure.title()));
	}

	/** Without a Stichtag nobody knows whether a measure that ends has ended. */
	private static boolean isExpected(Measure measure, @Nullable LocalDate reportingDate) {
		return (reportingDate == null) ? measure.validUntil() == null : measure.isValidOn(reportingDate);
	}

}
