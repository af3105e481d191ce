package de.lenkungsbericht.portfolio.notation;

import java.util.ArrayList;
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
		List<Candidate> known = candidates.stream().map(Candidate::of).toList();
		return closest(folded, known).or(() -> containing(folded, known)).or(() -> contained(folded, known));
	}

	/** The one candidate that differs by no more than so many letters. */
	public static Optional<String> within(int mostEdits, String text, Collection<String> candidates) {
		String folded = Spelling.fold(text);
		return only(candidates.stream()
			.map(Candidate::of)
			.filter((candidate) -> edits(folded, candidate.folded()) <= mostEdits)
			.toList());
	}

	private static Optional<String> closest(String folded, List<Candidate> known) {
		int best = Integer.MAX_VALUE;
		List<Candidate> found = new ArrayList<>();
		for (Candidate candidate : known) {
			int edits = edits(folded, candidate.folded());
			if (edits * 3 > Math.max(folded.length(), candidate.folded().length()) || edits > best) {
				continue;
			}
			if (edits < best) {
				found.clear();
			}
			best = edits;
			found.add(candidate);
		}
		return only(found);
	}

	private static Optional<String> containing(String folded, List<Candidate> known) {
		return (folded.length() < SHORTEST_PART) ? Optional.empty()
				: only(known.stream().filter((candidate) -> candidate.folded().contains(folded)).toList());
	}

	private static Optional<String> contained(String folded, List<Candidate> known) {
		return known.stream()
			.filter((candidate) -> candidate.folded().length() >= SHORTEST_PART && folded.contains(candidate.folded()))
			.max(Comparator.comparingInt((candidate) -> candidate.folded().length()))
			.map(Candidate::text);
	}

	private static Optional<String> only(List<Candidate> found) {
		return (found.size() == 1) ? Optional.of(found.get(0).text()) : Optional.empty();
	}

	/**
	 * How many letters have to be put in, left out, replaced or swapped with the next;
	 * very many if the lengths alone differ too much.
	 */
	private static int edits(String one, String other) {
		int longer = Math.max(one.length(), other.length());
		if (Math.abs(one.length() - other.length()) * 3 > longer) {
			return longer;
		}
		int[][] cost = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				cost[i][j] = cost(cost, one, other, i, j);
			}
		}
		return cost[one.length()][other.length()];
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

	/** A text to choose, folded once. */
	private record Candidate(String text, String folded) {

		static Candidate of(String text) {
			return new Candidate(text, Spelling.fold(text));
		}

	}

}
