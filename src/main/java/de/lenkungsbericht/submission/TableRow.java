package de.lenkungsbericht.submission;

import java.util.Map;
import java.util.Optional;

/**
 * A row below the header in which at least one known column is filled.
 *
 * @param rowNumber 1-based
 * @param cells the cells of known columns that exist in the row; a column may be absent
 * @param shape whether it looks like a measure row at all
 */
public record TableRow<C extends Enum<C>>(int rowNumber, Map<C, Cell> cells, Shape shape) {

	public TableRow {
		cells = Map.copyOf(cells);
	}

	public Optional<Cell> cell(C column) {
		return Optional.ofNullable(this.cells.get(column));
	}

	/** What a row looks like without knowing the catalogue. */
	public enum Shape {

		MEASURE,
		/** Without Nr., its first text begins with Summe, Summen, Gesamt, Gesamtsumme. */
		SUM,
		/** Its only filled cell is a text outside the Nr. column. */
		SUBHEADING

	}

}
