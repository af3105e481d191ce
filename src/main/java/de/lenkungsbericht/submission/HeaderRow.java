package de.lenkungsbericht.submission;

import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.Column;

/**
 * The header row of the sheet Maßnahmen.
 *
 * @param rowNumber 1-based
 * @param columns the cell of the first header of each known column
 * @param duplicates headers that name a known column again
 * @param unknown filled headers that name no known column
 */
public record HeaderRow(int rowNumber, Map<Column, CellRef> columns, List<Duplicate> duplicates, List<Cell> unknown) {

	public HeaderRow {
		columns = Map.copyOf(columns);
		duplicates = List.copyOf(duplicates);
		unknown = List.copyOf(unknown);
	}

	/** A header that names a column again. */
	public record Duplicate(Column column, Cell cell) {

	}

}
