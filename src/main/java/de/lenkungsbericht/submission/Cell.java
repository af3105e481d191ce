package de.lenkungsbericht.submission;

import de.lenkungsbericht.portfolio.CellRef;

/**
 * A cell as the workbook holds it.
 *
 * @param shown what a German spreadsheet program shows in it
 */
public record Cell(CellRef ref, CellValue value, CellFormat format, ShownText shown) {

	/** Lazy, since only findings need it. */
	@FunctionalInterface
	public interface ShownText {

		String text();

	}

	/** What a German spreadsheet program shows in the cell, for findings. */
	public String shownText() {
		return this.shown.text();
	}

}
