package de.lenkungsbericht.report.workbook;

/**
 * How a sheet is printed: A4 landscape, as many pages wide as it takes unless it says
 * otherwise.
 */
public enum Page {

	LANDSCAPE,
	/** No more than one page high. */
	SINGLE_LANDSCAPE,
	/**
	 * Three pages wide, the frozen columns on each, so that a table of many columns stays
	 * readable.
	 */
	LANDSCAPE_THREE_WIDE;

	/** How many pages stand side by side. */
	int pagesWide() {
		return (this == LANDSCAPE_THREE_WIDE) ? 3 : 1;
	}

	boolean isSingle() {
		return this == SINGLE_LANDSCAPE;
	}

}
