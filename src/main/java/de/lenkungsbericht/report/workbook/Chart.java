package de.lenkungsbericht.report.workbook;

import java.math.BigDecimal;
import java.util.List;

/**
 * A native chart that reads its figures from cells.
 *
 * @param title shown above it
 * @param alternative what somebody who cannot see it has to know
 * @param kind how the series stand
 * @param categories what each bar or column is
 * @param categoryRange where the categories stand, as in a formula
 * @param series with one value for each category
 * @param format how values are shown
 * @param place where it stands
 */
public record Chart(String title, String alternative, Kind kind, List<String> categories, String categoryRange,
		List<Series> series, NumberFormat format, Place place) implements Block {

	public Chart {
		categories = List.copyOf(categories);
		series = List.copyOf(series);
	}

	/** How the series stand. */
	public enum Kind {

		/** Lying bars, one series on the other. */
		STACKED_BARS,
		/** Standing columns, one series on the other. */
		STACKED_COLUMNS

	}

	/**
	 * A series.
	 *
	 * @param values as the cells show them
	 * @param range where the values stand, as in a formula
	 */
	public record Series(String name, List<BigDecimal> values, String range) {

		public Series {
			values = List.copyOf(values);
		}

	}

	/**
	 * Where a chart stands: from the row that comes next in the flow.
	 *
	 * @param firstColumn 0-based
	 * @param lastColumn 0-based, inclusive
	 * @param rows rows of default height that it covers
	 * @param beside whether the next block starts in the same row, beside the chart, and
	 * not below it
	 */
	public record Place(int firstColumn, int lastColumn, int rows, boolean beside) {
	}

}
