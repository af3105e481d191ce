package de.lenkungsbericht.report.workbook;

/**
 * How a sheet is printed: A4, as many pages wide as it takes unless it says otherwise.
 */
public enum Page {

	LANDSCAPE, PORTRAIT,
	/** Landscape, and no more than one page high either. */
	SINGLE_LANDSCAPE,
	/** Portrait, and no more than one page high either. */
	SINGLE_PORTRAIT,
	/**
	 * Landscape and three pages wide, the frozen columns on each, so that a table of many
	 * columns stays readable.
	 */
	LANDSCAPE_THREE_WIDE;

	boolean isLandscape() {
		return this != PORTRAIT && this != SINGLE_PORTRAIT;
	}

	/** How many pages stand side by side. */
	int pagesWide() {
		return (this == LANDSCAPE_THREE_WIDE) ? 3 : 1;
	}

	boolean isSingle() {
		return this == SINGLE_LANDSCAPE || this == SINGLE_PORTRAIT;
	}

}
