package de.lenkungsbericht.report.workbook;

/**
 * Estimates how high a row must be to show its text. Widths are in characters, as columns
 * have them (the width of a digit in the default font at 10 points), heights in points.
 * Rather a little too high than clipped.
 */
final class TextMeasure {

	/** Letters narrower than half a digit in Arial. */
	private static final String NARROW = "iljtfrI.,:;!|'()[]/\\ -";

	/** Letters clearly wider than a digit in Arial. */
	private static final String WIDE = "mwMW%@ÄÖÜQOGCDHNRUK€—…";

	/** What a spreadsheet program can show at most. */
	private static final double HIGHEST = 409;

	private static final double LEADING = 1.28;

	private static final double MARGIN = 4;

	private TextMeasure() {
	}

	/**
	 * The height a text needs in a column.
	 * @param width of the column in characters
	 */
	static double height(String text, double width, Role role) {
		double scale = role.points() / 10.0 * (role.isBold() ? 1.08 : 1);
		double room = Math.max(1, width - 1.2) / scale;
		long lines = text.lines().mapToLong((line) -> lines(line, room)).sum();
		return Math.min(HIGHEST, Math.max(1, lines) * role.points() * LEADING + MARGIN);
	}

	/** The lines that one paragraph takes when broken at spaces and hyphens. */
	private static long lines(String paragraph, double room) {
		long lines = 1;
		double used = 0;
		for (String word : paragraph.split("(?<=[ \\-/])")) {
			double length = width(word);
			if (used > 0 && used + length > room) {
				lines++;
				used = 0;
			}
			lines += (long) (length / room);
			used = (length > room) ? length % room : used + length;
		}
		return lines;
	}

	/** The width of a text in digits of its font. */
	static double width(String text) {
		return text.codePoints().mapToDouble(TextMeasure::width).sum();
	}

	private static double width(int character) {
		if (NARROW.indexOf(character) >= 0) {
			return 0.58;
		}
		if (WIDE.indexOf(character) >= 0) {
			return 1.4;
		}
		if (character > 0x2FF) {
			return 2;
		}
		return Character.isUpperCase(character) ? 1.22 : 1.0;
	}

}
