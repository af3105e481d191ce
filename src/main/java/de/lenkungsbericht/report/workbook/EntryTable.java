package de.lenkungsbericht.report.workbook;

import java.util.List;

/**
 * A table to be filled in, from column A on: header row with filter, rules for input, and
 * room to go on below. No Excel table, since on a locked sheet those take no more rows.
 *
 * @param rows a cell for each column
 * @param ruledRows rows below the header that the rules hold for
 */
public record EntryTable(List<Column> columns, List<List<Cell>> rows, int ruledRows) implements Block {

	public EntryTable {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/**
	 * A column.
	 *
	 * @param format of the cells below the last row
	 * @param rule what may be entered
	 */
	public record Column(Cell header, NumberFormat format, InputRule rule) {
	}

}
