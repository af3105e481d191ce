package de.lenkungsbericht.report.run;

import java.util.regex.Pattern;

/** A text built line by line, with CRLF; no line breaks where a file name wants it to. */
final class Lines {

	/** Control characters, line separators and what turns the direction of writing. */
	private static final Pattern UNPRINTABLE = Pattern
		.compile("[\\p{Cntrl}\\u2028\\u2029\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

	private final StringBuilder text = new StringBuilder();

	Lines line(String line) {
		this.text.append(UNPRINTABLE.matcher(line).replaceAll("\uFFFD").stripTrailing()).append("\r\n");
		return this;
	}

	Lines blank() {
		return line("");
	}

	Lines heading(String heading) {
		return blank().line(heading).line("-".repeat(heading.length()));
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
