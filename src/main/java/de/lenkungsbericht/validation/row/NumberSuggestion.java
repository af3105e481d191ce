package de.lenkungsbericht.validation.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.notation.Nearest;
import de.lenkungsbericht.portfolio.notation.Spelling;

/**
 * The number that was probably meant by one that the catalogue does not have: that of the
 * measure with the row's title, else the one number that is a letter off, else that of
 * the department's measure whose title is close. Prepared once for a catalogue.
 */
public final class NumberSuggestion {

	/** Nobody has more measures; with more, comparing each title would take too long. */
	private static final int TITLES_COMPARED = 200;

	private final Map<String, String> numberOfTitle = new HashMap<>();

	private final Nearest numbers;

	public NumberSuggestion(Catalogue catalogue) {
		catalogue.measures()
			.forEach((measure) -> titles(measure)
				.forEach((title) -> this.numberOfTitle.putIfAbsent(Spelling.fold(title), measure.number().value())));
		this.numbers = Nearest.among(catalogue.measures().stream().map((measure) -> measure.number().value()).toList());
	}

	Optional<String> of(RowFacts facts) {
		List<String> texts = Stream.of(facts.text(Column.TITEL), facts.text(Column.NR))
			.filter((text) -> !text.isEmpty())
			.toList();
		return texts.stream()
			.flatMap((text) -> byTitle(text).stream())
			.findFirst()
			.or(() -> this.numbers.oneLetterOff(facts.text(Column.NR)))
			.or(() -> byCloseTitle(facts.sheet(), texts));
	}

	private Optional<String> byTitle(String text) {
		return Optional.ofNullable(this.numberOfTitle.get(Spelling.fold(text)));
	}

	private Optional<String> byCloseTitle(SheetFacts sheet, List<String> texts) {
		List<Measure> own = sheet.ownMeasures();
		if (own.size() > TITLES_COMPARED) {
			return Optional.empty();
		}
		Nearest titles = Nearest.among(own.stream().flatMap(NumberSuggestion::titles).toList());
		return texts.stream().flatMap((text) -> titles.to(text).stream()).findFirst().flatMap(this::byTitle);
	}

	private static Stream<String> titles(Measure measure) {
		return Stream.concat(Stream.of(measure.title()), measure.aliases().stream());
	}

}
