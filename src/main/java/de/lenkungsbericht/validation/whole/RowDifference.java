package de.lenkungsbericht.validation.whole;

import java.util.List;
import java.util.Optional;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.judgement.CheckedRow;

/** In what a row differs from the department's last accepted one of that measure. */
final class RowDifference {

	private RowDifference() {
	}

	/** German words for the difference; empty if there is none. */
	static Optional<String> of(WholeFacts facts, CheckedRow row) {
		MeasureNumber number = row.number();
		String line = "Zeile " + row.rowNumber() + ((number == null) ? "" : " (" + number + ")");
		if (facts.isRejected(row)) {
			return Optional.of(line + " enthält einen Fehler");
		}
		MeasureStatus accepted = (number == null) ? null : facts.accepted(number);
		if (accepted == null) {
			return Optional.of(line + " gehört zu einer Maßnahme, zu der von Ihnen noch nichts angenommen wurde");
		}
		List<String> columns = differing(facts, row, accepted);
		return columns.isEmpty() ? Optional.empty()
				: Optional.of(line + " weicht ab bei " + String.join(", ", columns));
	}

	private static List<String> differing(WholeFacts facts, CheckedRow row, MeasureStatus accepted) {
		return Column.ofStatus()
			.stream()
			.filter(facts.head().columns()::contains)
			.filter((column) -> !text(row, column).equals(accepted.text(column)))
			.map(Column::header)
			.toList();
	}

	private static String text(CheckedRow row, Column column) {
		return Optional.ofNullable(row.values().get(column)).map(Value::text).orElse("");
	}

}
