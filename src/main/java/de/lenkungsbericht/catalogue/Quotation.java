package de.lenkungsbericht.catalogue;

/**
 * The first value of a text whose quotation marks do not fit, which the parser tells
 * without its place.
 *
 * @param place 0-based index of the character that the value begins with
 * @param field 0-based index of the value in its line
 */
record Quotation(int place, int field) {

	private static final char MARK = '"';

	/** Looks for it; a text without one gives the place of its end. */
	static Quotation faultyIn(String text) {
		int field = 0;
		int start = 0;
		while (start < text.length()) {
			int end = end(text, start);
			if (end < 0) {
				break;
			}
			field = (end < text.length() && text.charAt(end) == ';') ? field + 1 : 0;
			start = end + 1;
		}
		return new Quotation(start, field);
	}

	/** Where a value ends that begins here, -1 if its quotation marks do not fit. */
	private static int end(String text, int start) {
		int at = start;
		if (text.charAt(start) == MARK) {
			at = behindMark(text, start);
			if (at < 0 || at < text.length() && !isEnd(text.charAt(at))) {
				return -1;
			}
		}
		while (at < text.length() && !isEnd(text.charAt(at))) {
			at++;
		}
		return at;
	}

	/** Behind the mark that closes a value, -1 if none does; a doubled one is text. */
	private static int behindMark(String text, int start) {
		int mark = text.indexOf(MARK, start + 1);
		while (mark >= 0 && text.startsWith("\"", mark + 1)) {
			mark = text.indexOf(MARK, mark + 2);
		}
		return (mark < 0) ? -1 : mark + 1;
	}

	private static boolean isEnd(char c) {
		return c == ';' || c == '\n' || c == '\r';
	}

}
