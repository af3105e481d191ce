package de.lenkungsbericht.portfolio.notation;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a text from outside, such as a file name, safe to print within one line. */
public final class Printable {

	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");

	private Printable() {
	}

	/**
	 * The text with control and direction characters, line breaks and broken characters
	 * shown as {@code \}{@code u000A}.
	 */
	public static String oneLine(String text) {
		return UNPRINTABLE.matcher(text)
			.replaceAll((match) -> match.group()
				.chars()
				.mapToObj((unit) -> String.format(Locale.ROOT, "\\\\u%04X", unit))
				.collect(Collectors.joining()));
	}

}
