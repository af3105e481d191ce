package de.lenkungsbericht.submission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.lenkungsbericht.portfolio.CellRef;

/** Finds the header row: the first that names at least three different columns. */
final class HeaderFinder<C extends Enum<C>> {

	private static final int ROWS = 20;

	private static final int LEAST_KNOWN = 3;

	private final KnownColumns<C> known;

	HeaderFinder(KnownColumns<C> known) {
		this.known = known;
	}

	Optional<HeaderRow<C>> find(Worksheet sheet) {
		try (Worksheet.Rows rows = sheet.rows()) {
			for (GridRow row = rows.next(); row != null && row.rowNumber() <= ROWS; row = rows.next()) {
				HeaderRow<C> header = read(row);
				if (header.columns().size() >= LEAST_KNOWN) {
					return Optional.of(header);
				}
			}
		}
		return Optional.empty();
	}

	private HeaderRow<C> read(GridRow row) {
		Map<C, CellRef> columns = new EnumMap<>(this.known.type());
		List<HeaderRow.Duplicate<C>> duplicates = new ArrayList<>();
		List<Cell> unknown = new ArrayList<>();
		for (Cell cell : row.cells()) {
			Optional<C> column = column(cell);
			if (column.isEmpty() && Filled.isFilled(cell)) {
				unknown.add(cell);
			}
			column.filter((known) -> columns.putIfAbsent(known, cell.ref()) != null)
				.ifPresent((known) -> duplicates.add(new HeaderRow.Duplicate<>(known, cell)));
		}
		return new HeaderRow<>(row.rowNumber(), columns, duplicates, unknown);
	}

	private Optional<C> column(Cell cell) {
		return (cell.value() instanceof CellValue.Text text) ? this.known.find().apply(text.text()) : Optional.empty();
	}

}
