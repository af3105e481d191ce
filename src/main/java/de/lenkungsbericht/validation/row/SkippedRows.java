package de.lenkungsbericht.validation.row;

import java.util.Map;
import java.util.Set;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.judgement.RowKind;
import de.lenkungsbericht.submission.TableRow;
import de.lenkungsbericht.validation.cell.CellReading;

/**
 * Tells the filled rows that report nothing: sums, subheadings, and prefilled rows left
 * untouched where nothing is owed.
 */
final class SkippedRows {

	private static final Set<Column> PREFILLED = Set.of(Column.NR, Column.TITEL);

	private SkippedRows() {
	}

	static boolean isSkipped(RowFacts facts) {
		boolean nothingOwed = facts.sheet().noChanges() || facts.kind() == RowKind.PARTICIPANT;
		return facts.row().shape() != TableRow.Shape.MEASURE || nothingOwed && isUntouched(facts.readings());
	}

	/** Nr. and perhaps Maßnahme, both sound, and nothing else. */
	private static boolean isUntouched(Map<Column, CellReading> readings) {
		CellReading nr = readings.getOrDefault(Column.NR, CellReading.BLANK);
		return !nr.isBlank() && readings.entrySet()
			.stream()
			.allMatch((entry) -> PREFILLED.contains(entry.getKey()) ? entry.getValue().fault() == null
					: entry.getValue().isBlank());
	}

}
