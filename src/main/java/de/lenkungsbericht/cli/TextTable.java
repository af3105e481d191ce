package de.lenkungsbericht.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.notation.Printable;

/**
 * A table in plain text; each column as wide as its widest cell. A cell may be broken
 * into several lines.
 */
final class TextTable {

	private final List<List<String>> rows = new ArrayList<>();

	TextTable(String... header) {
		row((Object[]) header);
	}

	/** Adds a row with as many cells as the header has. */
	TextTable row(Object... cells) {
		List<String> row = new ArrayList<>();
		for (Object cell : cells) {
			row.add(Printable.oneLine(cell.toString()));
		}
		this.rows.add(row);
		return this;
	}

	/** Adds a row whose long cells are broken between words, if possible. */
	TextTable wrapped(int width, Object... cells) {
		List<List<String>> lines = Stream.of(cells).map((cell) -> Lines.wrap(cell.toString(), width)).toList();
		int height = lines.stream().mapToInt(List::size).max().orElse(0);
		for (int at = 0; at < height; at++) {
			int line = at;
			row(lines.stream().map((cell) -> (line < cell.size()) ? cell.get(line) : "").toArray());
		}
		return this;
	}

	void print(PrintStream out) {
		int[] widths = new int[this.rows.get(0).size()];
		for (List<String> row : this.rows) {
			for (int column = 0; column < widths.length; column++) {
				widths[column] = Math.max(widths[column], row.get(column).length());
			}
		}
		this.rows.forEach((row) -> out.println(line(row, widths)));
	}

	private static String line(List<String> row, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int column = 0; column < widths.length; column++) {
			line.append(row.get(column)).append(" ".repeat(widths[column] - row.get(column).length() + 2));
		}
		return line.toString().stripTrailing();
	}

}
