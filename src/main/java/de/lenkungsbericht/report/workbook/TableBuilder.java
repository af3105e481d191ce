package de.lenkungsbericht.report.workbook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * Describes a table column by column: its head, and what it shows of an item.
 *
 * @param <T> what a row is made from
 */
public final class TableBuilder<T> {

	private final String name;

	private final List<TableColumn> columns = new ArrayList<>();

	private final List<Function<T, Cell>> cells = new ArrayList<>();

	private TableBuilder(String name) {
		this.name = name;
	}

	public static <T> TableBuilder<T> named(String name) {
		return new TableBuilder<>(name);
	}

	/** Adds a column. */
	public TableBuilder<T> column(TableColumn column, Function<T, Cell> cell) {
		this.columns.add(column);
		this.cells.add(cell);
		return this;
	}

	/**
	 * Adds a column.
	 * @param width in characters
	 */
	public TableBuilder<T> column(String header, int width, Function<T, Cell> cell) {
		return column(TableColumn.of(header, width), cell);
	}

	/** Adds a column of text. */
	public TableBuilder<T> text(String header, int width, Function<T, String> text) {
		return column(header, width, (item) -> Cell.text(text.apply(item)));
	}

	/**
	 * The table with a row for each item.
	 * @param items may be iterated more than once and are streamed
	 */
	public Table of(Iterable<T> items, String emptyText) {
		return new Table(this.name, this.columns, () -> rows(items), emptyText);
	}

	private Iterator<List<Cell>> rows(Iterable<T> items) {
		return StreamSupport.stream(items.spliterator(), false).map(this::row).iterator();
	}

	private List<Cell> row(T item) {
		return this.cells.stream().map((cell) -> cell.apply(item)).toList();
	}

}
