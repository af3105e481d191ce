package de.lenkungsbericht.submission;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

import de.lenkungsbericht.portfolio.CellRef;
import org.jspecify.annotations.Nullable;

/** The filled rows below the header. */
final class FilledRows<C extends Enum<C>> implements TableSheet.RowCursor<C> {

	private final Worksheet.Rows rows;

	private final KnownColumns<C> known;

	private final HeaderRow<C> header;

	private final int maxRows;

	private final Set<Cell> withNumbers = new HashSet<>();

	private int count;

	private @Nullable TableRow<C> upcoming;

	FilledRows(Worksheet.Rows rows, KnownColumns<C> known, HeaderRow<C> header, int maxRows) {
		this.rows = rows;
		this.known = known;
		this.header = header;
		this.maxRows = maxRows;
	}

	@Override
	public boolean hasNext() {
		if (this.upcoming == null) {
			this.upcoming = advance();
		}
		return this.upcoming != null;
	}

	@Override
	public TableRow<C> next() {
		if (!hasNext() || this.upcoming == null) {
			throw new NoSuchElementException();
		}
		TableRow<C> row = this.upcoming;
		this.upcoming = null;
		return row;
	}

	@Override
	public List<Cell> unknownHeadersWithNumbers() {
		return this.header.unknown().stream().filter(this.withNumbers::contains).toList();
	}

	@Override
	public void close() {
		this.rows.close();
	}

	private @Nullable TableRow<C> advance() {
		for (GridRow row = this.rows.next(); row != null; row = this.rows.next()) {
			if (row.rowNumber() > this.header.rowNumber()) {
				noteNumbers(row);
				Map<C, Cell> cells = known(row);
				if (cells.values().stream().anyMatch(Filled::isFilled)) {
					countUp();
					return new TableRow<>(row.rowNumber(), cells, RowShapes.of(cells, this.known.key(), row));
				}
			}
		}
		return null;
	}

	private Map<C, Cell> known(GridRow row) {
		Map<C, Cell> cells = new EnumMap<>(this.known.type());
		for (Map.Entry<C, CellRef> column : this.header.columns().entrySet()) {
			Cell cell = row.cell(column.getValue().columnIndex());
			if (cell != null) {
				cells.put(column.getKey(), cell);
			}
		}
		return cells;
	}

	private void noteNumbers(GridRow row) {
		for (Cell unknown : this.header.unknown()) {
			Cell cell = row.cell(unknown.ref().columnIndex());
			if (cell != null && cell.value() instanceof CellValue.Number) {
				this.withNumbers.add(unknown);
			}
		}
	}

	private void countUp() {
		if (++this.count > this.maxRows) {
			throw Damage.overLimit("Unter der Kopfzeile stehen mehr als %,d ausgefüllte Zeilen.", this.maxRows);
		}
	}

}
