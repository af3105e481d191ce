package de.lenkungsbericht.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines. */
final class Lines {

	private Lines() {
	}

	/**
	 * Breaks between words; a word longer than a line stays whole.
	 * @param width characters in a line
	 * @return at least one line
	 */
	static List<String> wrap(String text, int width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.strip().split("\\s+")) {
			if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

}
