package de.lenkungsbericht.report.annotation;

import java.util.function.IntPredicate;

/**
 * The columns that a note's box reaches from and to. Hidden ones are not counted: they
 * give the box no width.
 *
 * @param first 0-based, where the box begins
 * @param last 0-based, where it ends
 */
public record NoteColumns(int first, int last) {

	/** Of the usual width. */
	private static final int WIDTH = 4;

	/**
	 * Right of a cell or, where not enough columns are left, before it.
	 * @param column 0-based, the cell's
	 * @param lastOfSheet 0-based
	 */
	public static NoteColumns beside(int column, int lastOfSheet, IntPredicate isHidden) {
		int first = right(column, 1, lastOfSheet, isHidden);
		int last = right(first, WIDTH, lastOfSheet, isHidden);
		return (last <= lastOfSheet) ? new NoteColumns(first, last)
				: new NoteColumns(left(column, WIDTH, isHidden), column);
	}

	private static int right(int from, int count, int lastOfSheet, IntPredicate isHidden) {
		int column = from;
		for (int left = count; left > 0 && column <= lastOfSheet;) {
			column++;
			left -= isHidden.test(column) ? 0 : 1;
		}
		return column;
	}

	private static int left(int from, int count, IntPredicate isHidden) {
		int column = from;
		for (int left = count; left > 0 && column > 0;) {
			column--;
			left -= isHidden.test(column) ? 0 : 1;
		}
		return column;
	}

}
