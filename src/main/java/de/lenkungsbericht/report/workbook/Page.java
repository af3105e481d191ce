package de.lenkungsbericht.report.workbook;

/** How a sheet is printed: A4, always one page wide. */
public enum Page {

	LANDSCAPE, PORTRAIT,
	/** Landscape, and no more than one page high either. */
	SINGLE_LANDSCAPE,
	/** Portrait, and no more than one page high either. */
	SINGLE_PORTRAIT;

	boolean isLandscape() {
		return this == LANDSCAPE || this == SINGLE_LANDSCAPE;
	}

	boolean isSingle() {
		return this == SINGLE_LANDSCAPE || this == SINGLE_PORTRAIT;
	}

}
