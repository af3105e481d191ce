package de.lenkungsbericht.report.workbook;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A real Excel table from column A on: named, with header row, filter and stripes.
 *
 * @param name unique in the workbook, ASCII letters, digits and underscore; formulas
 * refer to a column as <code>{Name[Header]}</code>
 * @param columns with unique headers
 * @param rows a cell for each column; may be iterated more than once and is streamed
 * @param emptyText what the only row says if there are no rows
 * @param summed what the sums below are of, beside their label; empty where that is clear
 */
public record Table(String name, List<TableColumn> columns, Iterable<List<Cell>> rows, String emptyText,
		String summed) implements Block {

	private static final int ROWS_TO_LOOK_AT = 50;

	private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{3,200}");

	public Table {
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException("Not a table name: " + name);
		}
		columns = List.copyOf(columns);
		if (columns.stream().map((column) -> Text.caseless(column.header())).distinct().count() != columns.size()) {
			throw new IllegalArgumentException("Two columns of table " + name + " have the same header");
		}
	}

	public Table(String name, List<TableColumn> columns, Iterable<List<Cell>> rows, String emptyText) {
		this(name, columns, rows, emptyText, "");
	}

	/** A copy that says beside its sums what they are of. */
	public Table summing(String what) {
		return new Table(this.name, this.columns, this.rows, this.emptyText, what);
	}

	/** Whether a row with sums stands below the last row. */
	boolean hasSums() {
		return this.columns.stream().anyMatch(TableColumn::isSummed);
	}

	/**
	 * Whether a column is to be summed or its first filled cell is a number; looks at few
	 * rows.
	 */
	boolean isNumeric(int column) {
		int seen = 0;
		for (List<Cell> cells : this.rows) {
			Content content = cells.get(column).content();
			if (!(content instanceof Content.Blank) || ++seen == ROWS_TO_LOOK_AT) {
				return this.columns.get(column).isSummed() || content.isOfNumbers();
			}
		}
		return false;
	}

	/** The 0-based place of a column. */
	int indexOf(String header) {
		for (int i = 0; i < this.columns.size(); i++) {
			if (this.columns.get(i).header().equals(header)) {
				return i;
			}
		}
		throw new IllegalArgumentException("Table " + this.name + " has no column " + header);
	}

}
