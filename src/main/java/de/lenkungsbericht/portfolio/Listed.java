package de.lenkungsbericht.portfolio;

import java.util.List;
import java.util.Optional;

import de.lenkungsbericht.portfolio.notation.Spelling;

/** A value out of a closed list, chosen by its German label. */
public interface Listed {

	/** The German spelling in which the value is output. */
	String label();

	/** Other words that mean the same. */
	default List<String> aliases() {
		return List.of();
	}

	/**
	 * Finds the value a text means.
	 * @param values the list to choose from
	 * @param text as written by a department
	 */
	static <T extends Listed> Optional<T> find(List<T> values, String text) {
		String folded = Spelling.fold(text);
		return values.stream()
			.filter((value) -> Spelling.fold(value.label()).equals(folded)
					|| value.aliases().stream().anyMatch((alias) -> Spelling.fold(alias).equals(folded)))
			.findFirst();
	}

}
