package de.lenkungsbericht.report.annotation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Our part of a note: its opening and the lines that follow it and are ours. What stands
 * before and after is the department's.
 *
 * @param start 0-based
 * @param end 0-based, behind its last letter
 */
public record OwnPart(int start, int end) {

	private static final String SIGN = "(?:[✖▲●] ?)?";

	private static final String LINE = SIGN + "(?:FEHLER|WARNUNG|HINWEIS) [A-Z]\\d\\d: [^\\r\\n]*";

	/** Where a note that was too long ends within the beginning of a line. */
	private static final String CUT_LINE = SIGN + "[A-Z]{0,7}(?: [A-Z]?\\d{0,2}:?)? …(?=\\R|$)";

	private static final Pattern OURS = Pattern
		.compile(Pattern.quote(CellMark.OPENING) + "\\h*(?:\\R(?:" + LINE + "|" + CUT_LINE + "))*");

	/** Finds it with the blank lines that set it apart, empty if there is none. */
	public static Optional<OwnPart> of(String note) {
		Matcher ours = OURS.matcher(note);
		return ours.find() ? Optional.of(withGaps(note, ours.start(), ours.end())) : Optional.empty();
	}

	/** Between two texts of the department a line break stays. */
	private static OwnPart withGaps(String note, int from, int to) {
		int start = note.substring(0, from).stripTrailing().length();
		int next = to + note.substring(to).length() - note.substring(to).stripLeading().length();
		return new OwnPart(start, (start == 0 || next == note.length()) ? next : to);
	}

	/** What the department wrote, empty if it wrote nothing. */
	public String without(String note) {
		return note.substring(0, this.start) + note.substring(this.end);
	}

}
