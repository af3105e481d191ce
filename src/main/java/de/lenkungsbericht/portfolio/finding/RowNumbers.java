package de.lenkungsbericht.portfolio.finding;

import java.util.List;
import java.util.stream.Collectors;

/** Names the rows that a finding is about. */
public final class RowNumbers {

	private static final int NAMED = 10;

	private RowNumbers() {
	}

	/**
	 * The first of them; a file full of one thing shall not list them all in each
	 * finding.
	 * @param rows 1-based
	 */
	public static String named(List<Integer> rows) {
		String first = rows.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
		return (rows.size() > NAMED) ? first + " …" : first;
	}

}
