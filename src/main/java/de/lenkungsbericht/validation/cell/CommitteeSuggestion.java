package de.lenkungsbericht.validation.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.notation.Nearest;

/** The committee that was probably meant by a text that names none. */
public final class CommitteeSuggestion {

	private final Map<String, String> fullNames = new HashMap<>();

	private final Nearest nearest;

	private CommitteeSuggestion(List<Committee> known) {
		known.forEach((committee) -> names(committee).forEach((name) -> this.fullNames.put(name, committee.name())));
		this.nearest = Nearest.among(known.stream().flatMap(CommitteeSuggestion::names).toList());
	}

	/** Prepares to choose among these. */
	public static CommitteeSuggestion among(List<Committee> known) {
		return new CommitteeSuggestion(known);
	}

	/** The full name of the committee whose name or alias is close. */
	public Optional<String> to(String text) {
		return this.nearest.to(text).map(this.fullNames::get);
	}

	private static Stream<String> names(Committee committee) {
		return Stream.concat(Stream.of(committee.name()), committee.aliases().stream());
	}

}
