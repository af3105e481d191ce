package de.lenkungsbericht.submission;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A text as a package stores it, collected in bounded memory. */
final class StoredText {

	/** What a cell of a spreadsheet program can hold. */
	private static final int LONGEST = 32_767;

	/** A character may be stored as {@code _x000D_}. */
	private static final int LONGEST_STORED = LONGEST * 7;

	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private final StringBuilder text = new StringBuilder();

	private boolean isTooLong;

	void append(char[] characters, int start, int length) {
		this.isTooLong |= this.text.length() + length > LONGEST_STORED;
		if (!this.isTooLong) {
			this.text.append(characters, start, length);
		}
	}

	/** Empties it for the next text. */
	StoredText clear() {
		this.text.setLength(0);
		this.isTooLong = false;
		return this;
	}

	/** As stored, without decoding; cut off if too long. */
	String raw() {
		return this.text.toString();
	}

	/** Decoded, {@code null} if longer than a cell can hold. */
	@Nullable String decoded() {
		String decoded = (this.text.indexOf("_x") < 0) ? raw() : decode(raw());
		return (this.isTooLong || decoded.length() > LONGEST) ? null : decoded;
	}

	private static String decode(String text) {
		return ESCAPE.matcher(text)
			.replaceAll(
					(found) -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
	}

}
