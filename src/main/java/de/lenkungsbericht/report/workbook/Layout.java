package de.lenkungsbericht.report.workbook;

import java.util.ArrayList;
import java.util.List;

import de.lenkungsbericht.portfolio.CellRef;

/**
 * Finds the row of every block before anything is written, so that formulas can refer to
 * what comes later.
 */
final class Layout {

	private final Addresses addresses = new Addresses();

	private final List<List<PlacedBlock>> sheets = new ArrayList<>();

	private Layout() {
	}

	static Layout of(WorkbookDescription workbook) {
		Layout layout = new Layout();
		workbook.sheets().forEach((sheet) -> layout.sheets.add(layout.place(sheet)));
		return layout;
	}

	Addresses addresses() {
		return this.addresses;
	}

	/** The blocks of a sheet (by its 0-based place) with the rows they begin in. */
	List<PlacedBlock> blocks(int sheet) {
		return this.sheets.get(sheet);
	}

	private List<PlacedBlock> place(SheetDescription sheet) {
		List<PlacedBlock> placed = new ArrayList<>();
		int row = 1;
		for (Block block : sheet.blocks()) {
			placed.add(new PlacedBlock(block, row));
			row += height(sheet.name(), block, row);
		}
		return placed;
	}

	private int height(String sheet, Block block, int row) {
		if (block instanceof Line line) {
			nameCells(sheet, line.cells(), row);
			return 1;
		}
		if (block instanceof Table table) {
			return placeTable(sheet, table, row);
		}
		if (block instanceof EntryTable table) {
			return table.rows().size() + 1;
		}
		Chart chart = (Chart) block;
		return chart.place().beside() ? 0 : chart.place().rows();
	}

	private int placeTable(String sheet, Table table, int headerRow) {
		int count = 0;
		for (List<Cell> cells : table.rows()) {
			count++;
			nameCells(sheet, cells, headerRow + count);
		}
		this.addresses.addTable(new Addresses.TablePlace(sheet, table, headerRow, Math.max(count, 1)));
		return 1 + Math.max(count, 1) + (table.hasSums() ? 1 : 0);
	}

	private void nameCells(String sheet, List<Cell> cells, int row) {
		int column = 0;
		for (Cell cell : cells) {
			if (!cell.anchor().isEmpty()) {
				this.addresses.addAnchor(cell.anchor(), sheet, new CellRef(row, column));
			}
			column += cell.span();
		}
	}

	/**
	 * A block with its place.
	 *
	 * @param row 1-based row in which it begins
	 */
	record PlacedBlock(Block block, int row) {
	}

}
