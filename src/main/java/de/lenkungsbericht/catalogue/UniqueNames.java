package de.lenkungsbericht.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.lenkungsbericht.portfolio.notation.Spelling;

/** Names that each may mean one thing only, whatever their spelling. */
final class UniqueNames<T> {

	private final Map<String, Claim<T>> claims = new HashMap<>();

	/**
	 * Enters the names of a thing that are not blank, with a fault for each that means
	 * another already.
	 */
	void claim(Row row, String column, List<String> names, T thing) {
		for (String name : names.stream().filter((each) -> !each.isEmpty()).toList()) {
			Claim<T> earlier = this.claims.putIfAbsent(Spelling.fold(name), new Claim<>(row.line(), thing));
			if (earlier != null && earlier.line() != row.line()) {
				row.fault(column, '"' + name + "\" stands in line " + earlier.line()
						+ " already; expected a name that means one thing only");
			}
		}
	}

	Optional<T> find(String name) {
		return Optional.ofNullable(this.claims.get(Spelling.fold(name))).map(Claim::thing);
	}

	private record Claim<T>(long line, T thing) {
	}

}
