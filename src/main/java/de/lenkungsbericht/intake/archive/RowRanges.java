package de.lenkungsbericht.intake.archive;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import de.lenkungsbericht.portfolio.judgement.Disposition;

/**
 * What became of rows, as a receipt holds it: for each disposition the 1-based rows, such
 * as {@code 2-19,21}.
 */
final class RowRanges {

	private RowRanges() {
	}

	static SortedMap<Disposition, String> of(Map<Integer, Disposition> rows) {
		Map<Disposition, StringBuilder> ranges = new TreeMap<>();
		int first = 0;
		int last = 0;
		for (int row : new TreeMap<>(rows).keySet()) {
			if (last == 0 || row != last + 1 || rows.get(row) != rows.get(last)) {
				append(ranges, rows, first, last);
				first = row;
			}
			last = row;
		}
		append(ranges, rows, first, last);
		SortedMap<Disposition, String> texts = new TreeMap<>();
		ranges.forEach((disposition, range) -> texts.put(disposition, range.toString()));
		return Collections.unmodifiableSortedMap(texts);
	}

	/** Reads again what {@link #of} wrote. */
	static Map<Integer, Disposition> parse(Map<Disposition, String> ranges) {
		Map<Integer, Disposition> rows = new HashMap<>();
		ranges.forEach((disposition, text) -> {
			for (String range : text.split(",")) {
				int[] ends = Arrays.stream(range.split("-")).mapToInt(Integer::parseInt).toArray();
				for (int row = ends[0]; row <= ends[ends.length - 1]; row++) {
					rows.put(row, disposition);
				}
			}
		});
		return rows;
	}

	private static void append(Map<Disposition, StringBuilder> ranges, Map<Integer, Disposition> rows, int first,
			int last) {
		Disposition disposition = rows.get(first);
		if (disposition != null) {
			StringBuilder range = ranges.computeIfAbsent(disposition, (any) -> new StringBuilder());
			range.append(range.isEmpty() ? "" : ",").append(first).append((last > first) ? "-" + last : "");
		}
	}

}
