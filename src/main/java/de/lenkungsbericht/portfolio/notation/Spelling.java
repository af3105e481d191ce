package de.lenkungsbericht.portfolio.notation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds a text to the form in which headers, labels, names and listed values are
 * compared: case, white space, invisible characters, dashes, quotation marks, a trailing
 * asterisk or colon and the spelling of umlauts make no difference.
 */
public final class Spelling {

	private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");

	private static final Pattern SPACE = Pattern
		.compile("[\\s\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+");

	private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]");

	private static final String ANY_QUOTE = "[\"'`´\\u2018-\\u201F\\u2039\\u203A\\u00AB\\u00BB]";

	private static final Pattern QUOTE = Pattern.compile(ANY_QUOTE);

	private static final Pattern QUOTE_AMONG_DIGITS = Pattern.compile("\\d.*" + ANY_QUOTE + ".*\\d", Pattern.DOTALL);

	private static final Pattern TRAILING_MARK = Pattern.compile("[\\s*:]+$");

	private static final String UMLAUTS = "äöüÄÖÜß";

	private static final String QUOTES = "\"'`";

	private Spelling() {
	}

	/**
	 * The form to compare; equal for two texts that the contract matches.
	 * @param text any text
	 * @return lower case, one space for a run of white space, ASCII umlauts
	 */
	public static String fold(String text) {
		return isPlain(text) ? umlauts(text.toLowerCase(Locale.GERMAN)) : foldAny(text);
	}

	private static String foldAny(String text) {
		String folded = Normalizer.normalize(text, Normalizer.Form.NFC);
		folded = INVISIBLE.matcher(folded).replaceAll("");
		folded = QUOTE.matcher(folded).replaceAll("");
		folded = SPACE.matcher(folded).replaceAll(" ").strip();
		folded = DASH.matcher(folded).replaceAll("-");
		folded = TRAILING_MARK.matcher(folded).replaceFirst("");
		return umlauts(folded.toLowerCase(Locale.GERMAN));
	}

	/** Whether two texts are the same in the sense of {@link #fold(String)}. */
	public static boolean same(String one, String other) {
		return fold(one).equals(fold(other));
	}

	/**
	 * Whether a quotation mark stands between digits, where it may have been meant for
	 * something else than a quotation: {@code 1'5}, {@code 12'500}.
	 */
	static boolean quotesAmongDigits(String text) {
		return QUOTE_AMONG_DIGITS.matcher(text).find();
	}

	/** Most texts need none of the replacements, and there are very many of them. */
	private static boolean isPlain(String text) {
		char before = ' ';
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			if (c == ' ' && before == ' ' || c < ' ' || c > '~' && UMLAUTS.indexOf(c) < 0 || QUOTES.indexOf(c) >= 0) {
				return false;
			}
			before = c;
		}
		return before != '*' && before != ':' && (before != ' ' || text.isEmpty());
	}

	private static String umlauts(String lower) {
		return lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
	}

}
