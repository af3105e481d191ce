package de.lenkungsbericht.portfolio.notation;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What departments write into a cell to say that it is empty. */
public final class BlankTokens {

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\s]]");

	private static final Set<String> FOLDED = Stream.of("", "-", "--", "./.", "k. A.", "k.A.", "entfällt", "n/a")
		.map(Spelling::fold)
		.collect(Collectors.toUnmodifiableSet());

	private static final int LONGEST = 64;

	private static final int MOST_LETTERS = "entfaellt".length();

	private static final String FIRST_LETTERS = "kKeEnN";

	private BlankTokens() {
	}

	/**
	 * Whether a text counts as blank.
	 * @param text as stored, untrimmed
	 */
	public static boolean isBlank(String text) {
		String bare = stripped(text);
		return bare.length() <= LONGEST && mayBeBlank(bare)
				&& FOLDED.contains(Spelling.fold(CONTROL.matcher(bare).replaceAll("")));
	}

	/** Without what shows nothing at both ends, a no-break space among it. */
	private static String stripped(String text) {
		int begin = 0;
		int end = text.length();
		while (begin < end && showsNothing(text.charAt(begin))) {
			begin++;
		}
		while (begin < end && showsNothing(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(begin, end);
	}

	private static boolean showsNothing(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
				|| Character.getType(c) == Character.FORMAT;
	}

	/** Nearly every filled cell shows at its letters that it is no token. */
	private static boolean mayBeBlank(String bare) {
		int letters = 0;
		for (int at = 0; at < bare.length(); at++) {
			char c = bare.charAt(at);
			if (Character.isLetterOrDigit(c)
					&& (++letters > MOST_LETTERS || letters == 1 && FIRST_LETTERS.indexOf(c) < 0)) {
				return false;
			}
		}
		return true;
	}

}
