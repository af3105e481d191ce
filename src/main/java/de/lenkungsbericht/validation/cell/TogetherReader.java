package de.lenkungsbericht.validation.cell;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.notation.Nearest;
import de.lenkungsbericht.submission.Cell;

/**
 * Z14: reads the numbers of Gemeinsam mit, each of which must be in the catalogue. Those
 * that are stay known beside others, so that all that is wrong can be named at once.
 */
final class TogetherReader implements TypeReader {

	private static final Pattern SEPARATOR = Pattern.compile("[,;\\n]");

	private final Catalogue catalogue;

	private final Nearest numbers;

	private final String example;

	TogetherReader(Catalogue catalogue) {
		List<String> known = catalogue.measures().stream().map((measure) -> measure.number().value()).toList();
		this.catalogue = catalogue;
		this.numbers = Nearest.among(known);
		this.example = known.isEmpty() ? "" : known.get(0);
	}

	@Override
	public CellReading read(Column column, Cell cell) {
		String text = CellText.of(cell);
		List<String> parts = Stream.of(SEPARATOR.split(text))
			.map(String::strip)
			.filter((part) -> !part.isEmpty())
			.toList();
		List<String> unknown = parts.stream().filter((part) -> known(part).isEmpty()).toList();
		Value.Numbers numbers = new Value.Numbers(
				parts.stream().flatMap((part) -> known(part).stream()).distinct().toList());
		if (numbers.numbers().isEmpty()) {
			return CellReading.faulty(unknown(column, cell, parts.isEmpty() ? List.of(text) : unknown));
		}
		return unknown.isEmpty() ? CellReading.of(numbers) : CellReading.kept(numbers, unknown(column, cell, unknown));
	}

	private Optional<MeasureNumber> known(String part) {
		return MeasureNumber.read(part).flatMap(this.catalogue::measure).map(Measure::number);
	}

	private FindingDraft unknown(Column column, Cell cell, List<String> unknown) {
		return CellFault.of(FindingCode.Z14, column, cell)
			.with("teile", String.join(", ", unknown))
			.with("selbst", "")
			.with("beispiel", this.example)
			.suggest(this.numbers.oneLetterOff(unknown.get(0)).orElse(""));
	}

}
