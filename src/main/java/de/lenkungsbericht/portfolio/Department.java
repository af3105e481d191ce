package de.lenkungsbericht.portfolio;

import java.util.List;

/**
 * A department (Stelle) that works on measures and reports their status.
 *
 * @param email where its feedback may be sent, empty if unknown
 * @param aliases other names it signs with
 */
public record Department(DepartmentId id, String name, String email, List<String> aliases) {

	public Department {
		aliases = List.copyOf(aliases);
	}

}
