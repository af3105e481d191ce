package de.lenkungsbericht.validation.row;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.notation.Nearest;

/**
 * The number that was probably meant by one that the catalogue does not have: that of the
 * measure with the row's title, else the one number that differs by a letter, else that
 * of the measure whose title is close.
 */
final class NumberSuggestion {

	private NumberSuggestion() {
	}

	static Optional<String> of(RowFacts facts) {
		List<Measure> measures = facts.sheet().catalogue().measures();
		List<String> texts = Stream.of(facts.text(Column.TITEL), facts.text(Column.NR))
			.filter((text) -> !text.isEmpty())
			.toList();
		return byTitle(measures, texts).or(() -> byNumber(measures, facts.text(Column.NR)))
			.or(() -> byCloseTitle(measures, texts));
	}

	private static Optional<String> byTitle(List<Measure> measures, List<String> texts) {
		return measures.stream()
			.filter((measure) -> texts.stream().anyMatch((text) -> Titles.match(measure, text)))
			.map((measure) -> measure.number().value())
			.findFirst();
	}

	private static Optional<String> byNumber(List<Measure> measures, String shown) {
		return Nearest.within(1, shown, measures.stream().map((measure) -> measure.number().value()).toList());
	}

	private static Optional<String> byCloseTitle(List<Measure> measures, List<String> texts) {
		List<String> titles = measures.stream()
			.flatMap((measure) -> Stream.concat(Stream.of(measure.title()), measure.aliases().stream()))
			.toList();
		return texts.stream()
			.flatMap((text) -> Nearest.of(text, titles).stream())
			.findFirst()
			.flatMap((title) -> byTitle(measures, List.of(title)));
	}

}
