package de.lenkungsbericht.submission;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.Column;
import org.jspecify.annotations.Nullable;

/** The filled rows below the header. */
final class MeasureRows implements MeasuresSheet.RowCursor {

	private final Worksheet.Rows rows;

	private final HeaderRow header;

	private final int maxRows;

	private final Set<Cell> withNumbers = new HashSet<>();

	private int count;

	private @Nullable TableRow upcoming;

	MeasureRows(Worksheet.Rows rows, HeaderRow header, int maxRows) {
		this.rows = rows;
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
	public TableRow next() {
		if (!hasNext() || this.upcoming == null) {
			throw new NoSuchElementException();
		}
		TableRow row = this.upcoming;
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

	private @Nullable TableRow advance() {
		for (GridRow row = this.rows.next(); row != null; row = this.rows.next()) {
			if (row.rowNumber() > this.header.rowNumber()) {
				noteNumbers(row);
				Map<Column, Cell> cells = known(row);
				if (cells.values().stream().anyMatch(Filled::isFilled)) {
					countUp();
					return new TableRow(row.rowNumber(), cells, RowShapes.of(cells));
				}
			}
		}
		return null;
	}

	private Map<Column, Cell> known(GridRow row) {
		Map<Column, Cell> cells = new EnumMap<>(Column.class);
		for (Map.Entry<Column, CellRef> column : this.header.columns().entrySet()) {
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
