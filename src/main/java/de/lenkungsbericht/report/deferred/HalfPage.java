package de.lenkungsbericht.report.deferred;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import de.lenkungsbericht.report.paper.PaperDescription.Fact;

/**
 * Fits what is said of a measure onto half a page: its free texts share the lines that
 * the facts leave them. A long one is cut where a sentence ends, else at a word. Widths
 * are characters of the paper's font as it comes out on average, so that no program needs
 * more.
 */
final class HalfPage {

	/** Lines beside one line of heading. */
	static final int LINES = 23;

	private static final int LINE = 55;

	private static final int HEADING = 60;

	/** A longer name takes two lines. */
	private static final int NAME = 20;

	/** Where a text that was cut stands in full. */
	static final String REST = "(weiter im Maßnahmenmaster, Blatt Maßnahmen)";

	/** What is left of a text that gives way to the others. */
	private static final int LEAST = 3;

	/** A sentence that ends in the first part of the room would waste the rest. */
	private static final int PART = 3;

	/** A point after a shorter word is more often that of an abbreviation. */
	private static final int WORD = 4;

	/** Short words that a sentence may well end with. */
	private static final Set<String> SHORT = Set.of("vor.", "ab.", "an.", "auf.", "aus.", "ein.", "mit.", "zu.", "um.",
			"ist.", "hat.", "war.");

	private static final Set<String> ABBREVIATIONS = Set.of("evtl.", "inkl.", "exkl.", "zzgl.", "ggfs.");

	private HalfPage() {
	}

	static List<Fact> fit(String heading, List<Part> parts) {
		int taken = parts.stream().filter((part) -> !part.isFree()).mapToInt(Part::lines).sum();
		int room = LINES - taken - 2 * (heading.length() / HEADING);
		List<Part> free = parts.stream().filter((part) -> part.isFree() && !part.isYielding()).toList();
		List<Part> yielding = parts.stream().filter(Part::isYielding).toList();
		int share = share(free, room - taken(yielding, LEAST));
		int rest = share(yielding, room - taken(free, share));
		return parts.stream()
			.map((part) -> part.fact(part.isYielding() ? rest : part.isFree() ? share : part.most()))
			.toList();
	}

	/** How many lines each of several texts may take so that together they fit. */
	private static int share(List<Part> parts, int room) {
		return IntStream.rangeClosed(1, LINES).filter((lines) -> taken(parts, lines) <= room).max().orElse(1);
	}

	private static int taken(List<Part> parts, int most) {
		return parts.stream().mapToInt((part) -> Math.min(most, part.lines())).sum();
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

	/** The text itself, or as many of its sentences or words as go into so many lines. */
	private static String first(String text, int lines) {
		if (lines(text) <= lines) {
			return text;
		}
		int end = Math.min(text.length(), lines * LINE);
		while (end > 0 && lines(text.substring(0, end) + " … " + REST) > lines) {
			end = Math.max(text.lastIndexOf(' ', end - 1), text.lastIndexOf('\n', end - 1));
		}
		int words = Math.max(end, 0);
		return IntStream.iterate(words, (at) -> at > words / PART, (at) -> at - 1)
			.filter((at) -> isEndOfSentence(text, at))
			.mapToObj((at) -> text.substring(0, at) + " " + REST)
			.findFirst()
			.orElse(closed(text.substring(0, words)).stripTrailing() + " … " + REST);
	}

	/** Without a bracket at the end that is opened and not closed. */
	private static String closed(String text) {
		int open = text.lastIndexOf('(');
		return (open > 0 && text.indexOf(')', open) < 0) ? text.substring(0, open) : text;
	}

	/** Whether a sentence ends before a place and another begins after it. */
	private static boolean isEndOfSentence(String text, int at) {
		String next = text.substring(at);
		if (".!?".indexOf(text.charAt(at - 1)) < 0 || !next.matches("(?s)\\s+[\\p{Lu}\\d„].*")) {
			return false;
		}
		String word = text.substring(Math.max(text.lastIndexOf(' ', at - 1), text.lastIndexOf('\n', at - 1)) + 1, at);
		return SHORT.contains(word) || word.length() > WORD && !ABBREVIATIONS.contains(word);
	}

	/**
	 * Something said of a measure.
	 *
	 * @param most how many lines a fact may take, 0 for a free text, which takes what is
	 * left, and less for one that is cut before the other free texts are
	 */
	record Part(String name, String text, int most) {

		static Part free(String name, String text) {
			return new Part(name, text, 0);
		}

		static Part yielding(String name, String text) {
			return new Part(name, text, -1);
		}

		private boolean isFree() {
			return this.most <= 0;
		}

		private boolean isYielding() {
			return this.most < 0;
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
