package de.lenkungsbericht.report.deferred;

import java.util.List;
import java.util.stream.IntStream;

import de.lenkungsbericht.report.paper.PaperDescription.Fact;

/**
 * Fits what is said of a measure onto half a page: its free texts share the lines that
 * the facts leave them, the long ones are cut. Widths are characters of the paper's font
 * as it comes out on average, so that no program needs more.
 */
final class HalfPage {

	/** Lines beside one line of heading. */
	static final int LINES = 23;

	private static final int LINE = 55;

	private static final int HEADING = 60;

	/** A longer name takes two lines. */
	private static final int NAME = 20;

	private static final String REST = " … (vollständig im Master)";

	private HalfPage() {
	}

	static List<Fact> fit(String heading, List<Part> parts) {
		int taken = parts.stream().filter((part) -> !part.isFree()).mapToInt(Part::lines).sum();
		int room = LINES - taken - 2 * (heading.length() / HEADING);
		List<Part> free = parts.stream().filter(Part::isFree).toList();
		int share = IntStream.rangeClosed(1, LINES)
			.filter((lines) -> free.stream().mapToInt((part) -> Math.min(lines, part.lines())).sum() <= room)
			.max()
			.orElse(1);
		return parts.stream().map((part) -> part.fact(part.isFree() ? share : part.most())).toList();
	}

	private static int lines(String text) {
		return text.lines().mapToInt(HalfPage::wrapped).sum();
	}

	/** How many lines a text without breaks takes. */
	private static int wrapped(String text) {
		int lines = 1;
		int used = 0;
		for (String word : text.split(" ")) {
			if (used > 0 && used + word.length() > LINE) {
				lines++;
				used = 0;
			}
			lines += word.length() / (LINE + 1);
			used += word.length() % (LINE + 1) + 1;
		}
		return lines;
	}

	/** The text itself, or as many of its words as go into so many lines. */
	private static String first(String text, int lines) {
		if (lines(text) <= lines) {
			return text;
		}
		int end = Math.min(text.length(), lines * LINE);
		while (end > 0 && lines(text.substring(0, end) + REST) > lines) {
			end = Math.max(text.lastIndexOf(' ', end - 1), text.lastIndexOf('\n', end - 1));
		}
		return text.substring(0, Math.max(end, 0)).stripTrailing() + REST;
	}

	/**
	 * Something said of a measure.
	 *
	 * @param most how many lines a fact may take, 0 for a free text, which takes what is
	 * left
	 */
	record Part(String name, String text, int most) {

		static Part free(String name, String text) {
			return new Part(name, text, 0);
		}

		private boolean isFree() {
			return this.most == 0;
		}

		/** Lines that it takes, in full where it is free. */
		private int lines() {
			int lines = Math.max(HalfPage.lines(this.text), (this.name.length() > NAME) ? 2 : 1);
			return isFree() ? lines : Math.min(lines, this.most);
		}

		private Fact fact(int lines) {
			return new Fact(this.name, first(this.text, lines));
		}

	}

}
