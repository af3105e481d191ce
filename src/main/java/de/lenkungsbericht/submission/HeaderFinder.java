package de.lenkungsbericht.submission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.Column;

/** Finds the header row: the first that names at least three different columns. */
final class HeaderFinder {

	private static final int ROWS = 20;

	private static final int LEAST_KNOWN = 3;

	private HeaderFinder() {
	}

	static Optional<HeaderRow> find(Worksheet sheet) {
		try (Worksheet.Rows rows = sheet.rows()) {
			for (GridRow row = rows.next(); row != null && row.rowNumber() <= ROWS; row = rows.next()) {
				HeaderRow header = read(row);
				if (header.columns().size() >= LEAST_KNOWN) {
					return Optional.of(header);
				}
			}
		}
		return Optional.empty();
	}

	private static HeaderRow read(GridRow row) {
		Map<Column, CellRef> columns = new EnumMap<>(Column.class);
		List<HeaderRow.Duplicate> duplicates = new ArrayList<>();
		List<Cell> unknown = new ArrayList<>();
		for (Cell cell : row.cells()) {
			Optional<Column> column = column(cell);
			if (column.isEmpty() && Filled.isFilled(cell)) {
				unknown.add(cell);
			}
			column.filter((known) -> columns.putIfAbsent(known, cell.ref()) != null)
				.ifPresent((known) -> duplicates.add(new HeaderRow.Duplicate(known, cell)));
		}
		return new HeaderRow(row.rowNumber(), columns, duplicates, unknown);
	}

	private static Optional<Column> column(Cell cell) {
		return (cell.value() instanceof CellValue.Text text) ? Column.find(text.text()) : Optional.empty();
	}

}
