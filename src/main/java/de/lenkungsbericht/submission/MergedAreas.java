package de.lenkungsbericht.submission;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import de.lenkungsbericht.portfolio.CellRef;

/** The merged areas of a sheet, of which only the first cell counts. */
final class MergedAreas {

	private static final int MOST = 100_000;

	private final List<Area> areas = new ArrayList<>();

	/** Adds an area; one of a single cell or turned around merges nothing. */
	void add(Area area) {
		if (this.areas.size() == MOST) {
			throw Damage.overLimit("Ein Blatt enthält mehr als %,d verbundene Zellbereiche.", MOST);
		}
		this.areas.add(area);
	}

	/** The 0-based column right of a cell, or of the area that begins with it. */
	int columnRightOf(CellRef cell) {
		return this.areas.stream()
			.filter((area) -> area.first().equals(cell))
			.mapToInt((area) -> area.last().columnIndex())
			.findFirst()
			.orElse(cell.columnIndex()) + 1;
	}

	/** For rows asked for in ascending order. */
	Sweep sweep() {
		List<Area> sorted = new ArrayList<>(this.areas);
		sorted.sort(Comparator.comparingInt((area) -> area.first().rowNumber()));
		return new Sweep(sorted);
	}

	/** A rectangle of cells, both corners included. */
	record Area(CellRef first, CellRef last) {

		boolean reaches(int rowNumber) {
			return this.last.rowNumber() >= rowNumber;
		}

		void markCovered(int rowNumber, BitSet columns) {
			int from = this.first.columnIndex() + ((rowNumber == this.first.rowNumber()) ? 1 : 0);
			if (from <= this.last.columnIndex()) {
				columns.set(from, this.last.columnIndex() + 1);
			}
		}

	}

	/** Goes down the sheet with the areas that reach the row at hand. */
	static final class Sweep {

		private final List<Area> sorted;

		private final List<Area> open = new ArrayList<>();

		private int upcoming;

		private Sweep(List<Area> sorted) {
			this.sorted = sorted;
		}

		/** Takes the covered cells out of a row. */
		void uncover(GridRow row) {
			while (this.upcoming < this.sorted.size()
					&& this.sorted.get(this.upcoming).first().rowNumber() <= row.rowNumber()) {
				this.open.add(this.sorted.get(this.upcoming++));
			}
			this.open.removeIf((area) -> !area.reaches(row.rowNumber()));
			if (!this.open.isEmpty()) {
				BitSet covered = new BitSet();
				this.open.forEach((area) -> area.markCovered(row.rowNumber(), covered));
				row.removeColumns(covered::get);
			}
		}

	}

}
