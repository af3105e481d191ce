package de.lenkungsbericht.report.workbook;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes any text fit for a cell. */
public final class Text {

	/** What a cell can hold, in UTF-16 units. */
	static final int LIMIT = 32_767;

	private static final String CUT = " … [gekürzt]";

	/** What XML 1.0 cannot carry, lone surrogates included. */
	private static final Pattern UNFIT = Pattern
		.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

	/** What a spreadsheet program would take for an escaped character. */
	private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private Text() {
	}

	/**
	 * A text as a cell can hold it: line breaks LF, nothing that XML cannot carry, not
	 * longer than the limit.
	 */
	static String fit(String text) {
		if (isFit(text)) {
			return text;
		}
		String lines = text.replace("\r\n", "\n").replace('\r', '\n');
		return shortened(UNFIT.matcher(lines).replaceAll(""));
	}

	/**
	 * The form in which {@link #fit} text is stored, so that it is read back as it was.
	 */
	public static String stored(String text) {
		String fit = fit(text);
		return (fit.indexOf('_') < 0) ? fit : ESCAPE.matcher(fit).replaceAll("_x005F_");
	}

	/** A text in one line. */
	static String singleLine(String text) {
		return fit(text).replaceAll("\\s+", " ").strip();
	}

	/** The form in which spreadsheet programs compare names. */
	static String caseless(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	/** Nearly all texts are, and there may be very many. */
	private static boolean isFit(String text) {
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			if (c < ' ' && c != '\n' || c >= Character.MIN_SURROGATE) {
				return false;
			}
		}
		return text.length() <= LIMIT;
	}

	private static String shortened(String text) {
		if (text.length() <= LIMIT) {
			return text;
		}
		int end = LIMIT - CUT.length();
		return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
	}

}
