package de.lenkungsbericht.report.workbook;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Estimates how high a row must be to show its text. Widths are in characters, as columns
 * have them, heights in points. Rather a little too high than clipped.
 */
public final class TextMeasure {

	/**
	 * Letters of Arial by their width in thousandths of the font's size; all others are
	 * as wide as a digit, capitals apart.
	 */
	private static final String[] BY_WIDTH = { "222 ijl'", "278 fIt/\\.,:;! []|", "333 r()-{}`„“”", "389 *\"",
			"500 ckszvxyJ", "584 +<>=~", "667 ABEKPSVXY&", "722 CDHNRUw", "778 GOQ", "833 mM", "889 %", "944 W",
			"1000 —…→@" };

	private static final int DIGIT = 556;

	private static final int CAPITAL = 640;

	private static final int SIGN = 604;

	private static final int UNKNOWN = 1000;

	/**
	 * A column counts 7 pixels a character, and a digit at 10 points takes 7.4; the rest
	 * is for programs that measure a little differently.
	 */
	private static final double DIGIT_IN_COLUMN = 1.07;

	private static final double BOLD = 1.08;

	/** What a spreadsheet program can show at most. */
	private static final double HIGHEST = 409;

	/** The height of a row that nobody set. */
	private static final double LOWEST = 15;

	private static final double LEADING = 1.25;

	private static final double MARGIN = 2.5;

	/** What parts a section from the one above, in points. */
	private static final double ABOVE_HEADING = 6;

	/** Characters that the margins of a cell and the indent of its text take. */
	private static final double INDENT = 2;

	/** Characters that the button of a filter takes. */
	static final double FILTER_WIDTH = 2;

	/** Latin letters, marks and the usual punctuation; what follows is taken as wide. */
	private static final int FIRST_UNKNOWN = 0x2200;

	private static final int[] KNOWN = known();

	/** Characters of a column that the widest letter takes at most. */
	private static final double WIDEST = UNKNOWN * DIGIT_IN_COLUMN / DIGIT;

	private static final Pattern WORD_END = Pattern.compile("(?<=[ \\-/])");

	private TextMeasure() {
	}

	/**
	 * The height a text needs in a column, never less than a row has by default.
	 * @param width of the column in characters
	 */
	public static double height(String text, double width, Role role) {
		double scale = role.points() / 10.0 * (role.isBold() ? BOLD : 1);
		double room = Math.max(1, width - INDENT) / scale;
		long lines = text.lines().mapToLong((line) -> lines(line, room)).sum();
		double above = (role == Role.HEADING) ? ABOVE_HEADING : 0;
		double needed = Math.max(1, lines) * role.points() * LEADING + MARGIN + above;
		return Math.min(HIGHEST, Math.max(LOWEST, needed));
	}

	/**
	 * The narrowest column in which no word of a header is broken, in whole characters.
	 */
	static int headerWidth(String header) {
		double longest = WORD_END.splitAsStream(header).mapToDouble((word) -> width(word.strip())).max().orElse(0);
		return (int) Math.ceil(longest * BOLD + INDENT + FILTER_WIDTH);
	}

	/** The lines that one paragraph takes when broken at spaces, hyphens and slashes. */
	private static long lines(String paragraph, double room) {
		if (paragraph.length() * WIDEST <= room || width(paragraph) <= room) {
			return 1;
		}
		long lines = 1;
		double used = 0;
		for (String word : WORD_END.split(paragraph)) {
			double length = width(word);
			if (used > 0 && used + width(word.stripTrailing()) > room) {
				lines++;
				used = 0;
			}
			lines += (long) (length / room);
			used = (length > room) ? length % room : used + length;
		}
		return lines;
	}

	/** The width of a text at 10 points in characters of a column. */
	static double width(String text) {
		long thousandths = 0;
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			thousandths += (character < KNOWN.length) ? KNOWN[character] : sign(character);
		}
		return thousandths * DIGIT_IN_COLUMN / DIGIT;
	}

	/** The squares and circles that Arial has; all else is taken as wide. */
	private static int sign(char character) {
		return (character >= '\u25A0' && character <= '\u25CF') ? SIGN : UNKNOWN;
	}

	private static int[] known() {
		int[] known = new int[FIRST_UNKNOWN];
		for (char character = 0; character < FIRST_UNKNOWN; character++) {
			known[character] = thousandths(character);
		}
		return known;
	}

	private static int thousandths(char character) {
		char base = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD).charAt(0);
		for (String group : BY_WIDTH) {
			int space = group.indexOf(' ');
			if (group.indexOf(base, space + 1) >= 0) {
				return Integer.parseInt(group, 0, space, 10);
			}
		}
		boolean foreign = base > 0x2FF && base != '–' && base != '€';
		int latin = Character.isUpperCase(base) ? CAPITAL : DIGIT;
		return foreign ? UNKNOWN : latin;
	}

}
