package de.lenkungsbericht.validation.cell;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Listed;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.notation.Nearest;
import de.lenkungsbericht.portfolio.notation.Spelling;
import de.lenkungsbericht.submission.Cell;

/** Z07: reads values out of a list; its labels are folded once, not for every cell. */
final class ListedReader implements TypeReader {

	private final Map<Column, Map<String, Value>> choices = new EnumMap<>(Column.class);

	ListedReader() {
		Stream.of(Column.values())
			.filter((column) -> !column.choices().isEmpty())
			.forEach((column) -> this.choices.put(column, index(column)));
	}

	@Override
	public CellReading read(Column column, Cell cell) {
		String text = CellText.of(cell);
		Map<String, Value> index = this.choices.getOrDefault(column, Map.of());
		return Optional.ofNullable(index.get(text))
			.or(() -> Optional.ofNullable(index.get(Spelling.fold(text))))
			.map(CellReading::of)
			.orElseGet(() -> CellReading.faulty(notListed(column, cell, text)));
	}

	private static FindingDraft notListed(Column column, Cell cell, String text) {
		List<String> labels = column.choices().stream().map(Listed::label).toList();
		return CellFault.of(FindingCode.Z07, column, cell)
			.with("werte", String.join(", ", labels))
			.suggest(Nearest.among(labels).to(text).orElse(""));
	}

	private static Map<String, Value> index(Column column) {
		Map<String, Value> index = new HashMap<>();
		for (Listed choice : column.choices()) {
			Value value = new Value.Choice(choice);
			index.put(choice.label(), value);
			index.put(Spelling.fold(choice.label()), value);
			choice.aliases().forEach((alias) -> index.put(Spelling.fold(alias), value));
		}
		return index;
	}

}
