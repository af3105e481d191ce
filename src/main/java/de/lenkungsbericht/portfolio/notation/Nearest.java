package de.lenkungsbericht.portfolio.notation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what was probably meant by a text that matches nothing. */
public final class Nearest {

	/** A text shorter than this is no hint by being part of another. */
	private static final int SHORTEST_PART = 4;

	private Nearest() {
	}

	/**
	 * The candidate that is close: a third of its letters may differ, or it is the only
	 * one that contains the text, or the longest that the text contains.
	 * @return empty if none is, or if two are equally close
	 */
	public static Optional<String> of(String text, Collection<String> candidates) {
		String folded = Spelling.fold(text);
		return closest(folded, candidates).or(() -> containing(folded, candidates))
			.or(() -> contained(folded, candidates));
	}

	/** The one candidate with the fewest differing letters, at most so many. */
	public static Optional<String> within(int mostEdits, String text, Collection<String> candidates) {
		String folded = Spelling.fold(text);
		return only(candidates.stream().filter((candidate) -> edits(folded, candidate) <= mostEdits).toList());
	}

	private static Optional<String> closest(String folded, Collection<String> candidates) {
		int best = candidates.stream().mapToInt((candidate) -> edits(folded, candidate)).min().orElse(0);
		return only(candidates.stream().filter((candidate) -> edits(folded, candidate) == best).toList())
			.filter((candidate) -> best * 3 <= Math.max(folded.length(), candidate.length()));
	}

	private static Optional<String> containing(String folded, Collection<String> candidates) {
		return (folded.length() < SHORTEST_PART) ? Optional.empty()
				: only(candidates.stream().filter((candidate) -> Spelling.fold(candidate).contains(folded)).toList());
	}

	private static Optional<String> contained(String folded, Collection<String> candidates) {
		return candidates.stream()
			.filter((candidate) -> candidate.length() >= SHORTEST_PART && folded.contains(Spelling.fold(candidate)))
			.max(Comparator.comparingInt(String::length));
	}

	private static Optional<String> only(List<String> found) {
		return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
	}

	/**
	 * How many letters have to be put in, left out, replaced or swapped with the next.
	 */
	private static int edits(String folded, String candidate) {
		String other = Spelling.fold(candidate);
		if (Math.abs(folded.length() - other.length()) * 3 > Math.max(folded.length(), other.length())) {
			return Integer.MAX_VALUE / 4;
		}
		int[][] cost = new int[folded.length() + 1][other.length() + 1];
		for (int i = 0; i <= folded.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				cost[i][j] = cost(cost, folded, other, i, j);
			}
		}
		return cost[folded.length()][other.length()];
	}

	private static int cost(int[][] cost, String one, String other, int i, int j) {
		if (i == 0 || j == 0) {
			return i + j;
		}
		int replace = cost[i - 1][j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
		int least = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
	}

}
