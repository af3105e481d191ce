package de.lenkungsbericht.report.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * Where every table and named cell of a workbook stands, and what a formula that refers
 * to them reads in the file.
 */
final class Addresses {

	/** A literal, which is left alone whatever it holds, or a reference. */
	private static final Pattern REFERENCE = Pattern.compile("\"[^\"]*\"|\\{([^{}]+)\\}");

	private static final Pattern COLUMN = Pattern.compile("([A-Za-z0-9_]*)\\[(.+)\\]");

	private final Map<String, Place> anchors = new HashMap<>();

	private final Map<String, TablePlace> tables = new HashMap<>();

	void addAnchor(String name, String sheet, CellRef cell) {
		if (this.anchors.put(name, new Place(sheet, cell)) != null) {
			throw new IllegalArgumentException("Two cells are named " + name);
		}
	}

	void addTable(TablePlace place) {
		if (this.tables.put(place.table().name(), place) != null) {
			throw new IllegalArgumentException("Two tables are named " + place.table().name());
		}
	}

	TablePlace table(String name) {
		TablePlace place = this.tables.get(name);
		if (place == null) {
			throw new IllegalArgumentException("No table is named " + name);
		}
		return place;
	}

	/**
	 * An expression with its references as addresses; braces within a literal are text.
	 * @param sheet the sheet on which it stands; references to it get no sheet name
	 * @param table the table in whose row it stands, {@code null} if in none
	 * @param rowNumber 1-based row in which it stands
	 */
	String resolve(String expression, String sheet, @Nullable Table table, int rowNumber) {
		StringBuilder resolved = new StringBuilder();
		Matcher matcher = REFERENCE.matcher(expression);
		while (matcher.find()) {
			String reference = matcher.group(1);
			String text = (reference != null) ? address(reference, sheet, table, rowNumber) : matcher.group();
			matcher.appendReplacement(resolved, Matcher.quoteReplacement(text));
		}
		return matcher.appendTail(resolved).toString();
	}

	/** A reference that names its sheet, as charts and drop-downs want it. */
	String range(String expression) {
		return resolve(expression, "", null, 0);
	}

	/**
	 * Where a click on a link leads: a named cell, a cell of a sheet ({@code Sheet!A5}),
	 * or the first cell of a sheet.
	 */
	String linkTarget(String target) {
		Place place = this.anchors.get(target);
		if (place != null) {
			return qualified(place.sheet(), "", place.cell().toString());
		}
		int cell = target.lastIndexOf('!');
		return (cell < 0) ? quoted(target) + "!A1" : quoted(target.substring(0, cell)) + target.substring(cell);
	}

	private String address(String reference, String sheet, @Nullable Table table, int rowNumber) {
		Matcher column = COLUMN.matcher(reference);
		if (!column.matches()) {
			return anchor(reference, sheet);
		}
		if (column.group(1).isEmpty() && table != null) {
			return "$" + new CellRef(rowNumber, table.indexOf(column.group(2)));
		}
		TablePlace place = table(column.group(1));
		return qualified(place.sheet(), sheet, place.range(place.table().indexOf(column.group(2))));
	}

	private String anchor(String reference, String sheet) {
		List<Place> corners = Stream.of(reference.split(":", 2)).map(this::place).toList();
		String cells = corners.stream().map((place) -> absolute(place.cell())).collect(Collectors.joining(":"));
		return qualified(corners.get(0).sheet(), sheet, cells);
	}

	private Place place(String name) {
		Place place = this.anchors.get(name);
		if (place == null) {
			throw new IllegalArgumentException("No cell is named " + name);
		}
		return place;
	}

	private static String qualified(String target, String sheet, String address) {
		return target.equals(sheet) ? address : quoted(target) + "!" + address;
	}

	private static String quoted(String sheet) {
		return "'" + sheet.replace("'", "''") + "'";
	}

	private static String absolute(CellRef cell) {
		return "$" + cell.columnLetters() + "$" + cell.rowNumber();
	}

	/** A cell of a sheet. */
	private record Place(String sheet, CellRef cell) {
	}

	/**
	 * Where a table stands.
	 *
	 * @param headerRow 1-based
	 * @param rowCount rows below the header, at least 1: an empty table has one that says
	 * so
	 */
	record TablePlace(String sheet, Table table, int headerRow, int rowCount) {

		int lastRow() {
			return this.headerRow + this.rowCount;
		}

		String range(int column) {
			return absolute(new CellRef(this.headerRow + 1, column)) + ":" + absolute(new CellRef(lastRow(), column));
		}

		/** The whole table, header included. */
		List<CellRef> corners() {
			return List.of(new CellRef(this.headerRow, 0), new CellRef(lastRow(), this.table.columns().size() - 1));
		}

	}

}
