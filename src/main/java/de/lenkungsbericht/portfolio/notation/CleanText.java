package de.lenkungsbericht.portfolio.notation;

import java.util.regex.Pattern;

/** Cleans text from a cell without changing what it says. */
public final class CleanText {

	private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\r\\u0085\\u2028\\u2029]");

	private CleanText() {
	}

	/**
	 * Trims; makes no-break spaces and tabs spaces and every line break LF; drops other
	 * control characters and what no file of ours could hold (halves of characters).
	 */
	public static String of(String raw) {
		if (isClean(raw)) {
			return raw.strip();
		}
		StringBuilder clean = new StringBuilder(raw.length());
		LINE_BREAK.matcher(raw).replaceAll("\n").codePoints().forEach((c) -> append(clean, c));
		return clean.toString().strip();
	}

	private static boolean isClean(String raw) {
		for (int at = 0; at < raw.length(); at++) {
			char c = raw.charAt(at);
			if (c < ' ' || c >= 0x7F && c <= 0xA0 || c >= 0x2000) {
				return false;
			}
		}
		return true;
	}

	private static void append(StringBuilder clean, int c) {
		if (c == '\t' || c == 0xA0 || c == 0x202F || c == 0x2007) {
			clean.append(' ');
		}
		else if (c == '\n' || isKept(c)) {
			clean.appendCodePoint(c);
		}
	}

	private static boolean isKept(int c) {
		int type = Character.getType(c);
		return type != Character.CONTROL && type != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE;
	}

}
