package de.lenkungsbericht.report.workbook;

/**
 * The colour of a series and of the figures on it, as {@code RRGGBB}. Neighbours are dark
 * and light in turn, so that a print without colours tells them apart.
 */
enum SeriesColor {

	BLUE("12395A", "FFFFFF"), ORANGE("F0A64B", "1F2933"), GREEN("174C35", "FFFFFF"), LILAC("A68DBC", "1F2933"),
	RED("7A1414", "FFFFFF"), GREY("E9ECEF", "1F2933");

	/** The outline of every piece, without which a light one is lost on white paper. */
	static final String OUTLINE = "44546A";

	private final String fill;

	private final String text;

	SeriesColor(String fill, String text) {
		this.fill = fill;
		this.text = text;
	}

	/** The colour of a series; after the last colour they begin again. */
	static SeriesColor of(int series) {
		return values()[series % values().length];
	}

	String fill() {
		return this.fill;
	}

	String text() {
		return this.text;
	}

}
