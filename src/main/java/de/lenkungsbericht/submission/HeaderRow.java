package de.lenkungsbericht.submission;

import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.CellRef;

/**
 * The header row of a table.
 *
 * @param rowNumber 1-based
 * @param columns the cell of the first header of each known column
 * @param duplicates headers that name a known column again
 * @param unknown filled headers that name no known column
 */
public record HeaderRow<C extends Enum<C>>(int rowNumber, Map<C, CellRef> columns, List<Duplicate<C>> duplicates,
		List<Cell> unknown) {

	public HeaderRow {
		columns = Map.copyOf(columns);
		duplicates = List.copyOf(duplicates);
		unknown = List.copyOf(unknown);
	}

	/** A header that names a column again. */
	public record Duplicate<C extends Enum<C>>(C column, Cell cell) {

	}

}
