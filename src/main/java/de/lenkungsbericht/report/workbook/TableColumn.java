package de.lenkungsbericht.report.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param header one line of text, unique within the table
 * @param width in characters of the default font
 * @param sum how the row below the table shows its sum, following the filter;
 * {@code null} for no sum
 * @param rule what may be entered below, {@code null} for anything
 */
public record TableColumn(String header, int width, @Nullable NumberFormat sum, @Nullable InputRule rule) {

	public TableColumn {
		header = Text.singleLine(header);
	}

	public static TableColumn of(String header, int width) {
		return new TableColumn(header, width, null, null);
	}

	/**
	 * A copy with its sum below the table, shown in one format whatever its last cell
	 * holds.
	 */
	public TableColumn summedAs(NumberFormat format) {
		return new TableColumn(this.header, this.width, format, this.rule);
	}

	/** A copy whose cells only take what the rule allows. */
	public TableColumn ruled(InputRule rule) {
		return new TableColumn(this.header, this.width, this.sum, rule);
	}

	boolean isSummed() {
		return this.sum != null;
	}

	/** Its width, but never less than the longest word of its header needs. */
	int effectiveWidth() {
		return Math.max(this.width, TextMeasure.headerWidth(this.header));
	}

}
