package de.lenkungsbericht.portfolio.notation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what was probably meant by a text that matches none of the candidates. */
public final class Nearest {

	/** A text shorter than this is no hint by being part of another. */
	private static final int SHORTEST_PART = 4;

	private final List<Candidate> known;

	private Nearest(List<Candidate> known) {
		this.known = known;
	}

	/** Prepares to choose among these. */
	public static Nearest among(Collection<String> candidates) {
		return new Nearest(candidates.stream().map(Candidate::of).toList());
	}

	/**
	 * The candidate that is close: a third of its letters may differ, or it is the only
	 * one that contains the text, or the longest that the text contains.
	 * @return empty if none is, or if two are equally close by their letters
	 */
	public Optional<String> to(String text) {
		String folded = Spelling.fold(text);
		return closest(folded).or(() -> containing(folded)).or(() -> contained(folded));
	}

	/** The only candidate that is one letter off; fast among very many. */
	public Optional<String> oneLetterOff(String text) {
		String folded = Spelling.fold(text);
		return only(
				this.known.stream().filter((candidate) -> EditDistance.isOneOff(folded, candidate.folded())).toList());
	}

	private Optional<String> closest(String folded) {
		int best = Integer.MAX_VALUE;
		List<Candidate> found = new ArrayList<>();
		for (Candidate candidate : this.known) {
			int edits = EditDistance.of(folded, candidate.folded());
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

	private Optional<String> containing(String folded) {
		return (folded.length() < SHORTEST_PART) ? Optional.empty()
				: only(this.known.stream().filter((candidate) -> candidate.folded().contains(folded)).toList());
	}

	private Optional<String> contained(String folded) {
		return this.known.stream()
			.filter((candidate) -> candidate.folded().length() >= SHORTEST_PART && folded.contains(candidate.folded()))
			.max(Comparator.comparingInt((candidate) -> candidate.folded().length()))
			.map(Candidate::text);
	}

	private static Optional<String> only(List<Candidate> found) {
		return (found.size() == 1) ? Optional.of(found.get(0).text()) : Optional.empty();
	}

	/** A text to choose, folded once. */
	private record Candidate(String text, String folded) {

		static Candidate of(String text) {
			return new Candidate(text, Spelling.fold(text));
		}

	}

}
