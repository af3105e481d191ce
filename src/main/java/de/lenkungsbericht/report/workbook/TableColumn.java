package de.lenkungsbericht.report.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param header one line of text, unique within the table
 * @param width in characters of the default font
 * @param summed whether the row below the table shows its sum, following the filter
 * @param rule what may be entered below, {@code null} for anything
 */
public record TableColumn(String header, int width, boolean summed, @Nullable InputRule rule) {

	public TableColumn {
		header = Text.singleLine(header);
	}

	public static TableColumn of(String header, int width) {
		return new TableColumn(header, width, false, null);
	}

	/** A copy with its sum below the table. */
	public TableColumn sum() {
		return new TableColumn(this.header, this.width, true, this.rule);
	}

	/** A copy whose cells only take what the rule allows. */
	public TableColumn ruled(InputRule rule) {
		return new TableColumn(this.header, this.width, this.summed, rule);
	}

	/** Its width, but never less than the longest word of its header needs. */
	int effectiveWidth() {
		return Math.max(this.width, TextMeasure.headerWidth(this.header));
	}

}
