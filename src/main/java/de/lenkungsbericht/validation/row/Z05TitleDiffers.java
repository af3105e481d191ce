package de.lenkungsbericht.validation.row;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;

/** Z05: title matches neither the catalogue's title nor an alias. */
final class Z05TitleDiffers implements RowRule {

	@Override
	public FindingCode code() {
		return FindingCode.Z05;
	}

	@Override
	public Stream<FindingDraft> check(RowFacts facts) {
		Measure measure = facts.measure();
		String title = facts.text(Column.TITEL);
		if (measure == null || title.isEmpty() || Titles.match(measure, title)) {
			return Stream.empty();
		}
		return Stream.of(facts.finding(code(), "", Column.TITEL)
			.with("nummer", measure.number().value())
			.with("titel", measure.title())
			.suggest(measure.title()));
	}

}
