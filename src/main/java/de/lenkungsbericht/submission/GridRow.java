package de.lenkungsbericht.submission;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

import de.lenkungsbericht.portfolio.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row that hold something, from left to right.
 *
 * @param rowNumber 1-based
 * @param byColumn by 0-based column
 */
record GridRow(int rowNumber, NavigableMap<Integer, Cell> byColumn) {

	GridRow(int rowNumber) {
		this(rowNumber, new TreeMap<>());
	}

	/** Puts a cell in its place; of two with one address neither can be trusted. */
	void add(Cell cell) {
		Cell other = this.byColumn.put(cell.ref().columnIndex(), cell);
		if (other != null) {
			this.byColumn.put(cell.ref().columnIndex(),
					Cells.damaged(cell, other.shownText() + " / " + cell.shownText()));
		}
	}

	/** Puts a cell in the place of another. */
	void replace(Cell cell) {
		this.byColumn.put(cell.ref().columnIndex(), cell);
	}

	void addAll(GridRow same) {
		same.byColumn.values().forEach(this::add);
	}

	boolean isEmpty() {
		return this.byColumn.isEmpty();
	}

	Collection<Cell> cells() {
		return this.byColumn.values();
	}

	@Nullable Cell cell(int columnIndex) {
		return this.byColumn.get(columnIndex);
	}

	/** The cell, or a blank one in its place. */
	Cell cellOrBlank(int columnIndex) {
		Cell cell = cell(columnIndex);
		return (cell != null) ? cell : Cells.blank(new CellRef(this.rowNumber, columnIndex));
	}

	void removeColumns(IntPredicate columns) {
		this.byColumn.keySet().removeIf(columns::test);
	}

}
