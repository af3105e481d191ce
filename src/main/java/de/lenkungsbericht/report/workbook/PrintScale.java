package de.lenkungsbericht.report.workbook;

import java.util.List;

/**
 * How small a sheet is printed on A4, and on how many pages side by side: on one as long
 * as its letters can be read, else on as few as it takes, as large as those allow.
 *
 * @param percent of the size on the screen, at most 100
 * @param pagesAcross how many pages stand side by side
 */
record PrintScale(int percent, int pagesAcross) {

	/** Letters of 10 points come out with 6.4: the size of a footnote. */
	static final int SMALLEST = 64;

	/**
	 * Points that a character of a column takes, and its margin beside all of them, in
	 * the program that measures them widest.
	 */
	private static final double CHARACTER = 5.56;

	private static final double MARGIN = 0.7;

	/** The long side of A4 in points, less the margins of the page. */
	private static final double ROOM = 784;

	/**
	 * Finds the scale.
	 * @param widths of the printed columns from A on, in characters
	 * @param repeated how many columns stand on every page at the left
	 */
	static PrintScale of(List<Integer> widths, int repeated) {
		int fewest = pages(widths, repeated, SMALLEST);
		int percent = 100;
		while (percent > SMALLEST && pages(widths, repeated, percent) > fewest) {
			percent--;
		}
		return new PrintScale(percent, fewest);
	}

	private static int pages(List<Integer> widths, int repeated, int percent) {
		double scale = percent / 100.0;
		double left = widths.stream().limit(repeated).mapToDouble((width) -> points(width) * scale).sum();
		int pages = 1;
		double used = 0;
		for (int width : widths) {
			double points = points(width) * scale;
			if (used > 0 && used + points > ROOM) {
				pages++;
				used = left;
			}
			used += points;
		}
		return pages;
	}

	private static double points(int width) {
		return (width + MARGIN) * CHARACTER;
	}

}
