package de.lenkungsbericht.catalogue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.lenkungsbericht.portfolio.Committee.Role;
import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.notation.Spelling;

/**
 * Without {@code gremien.csv} every name makes a committee: the one whose name starts
 * with Lenkungsgruppe steers, the last of a consultation sequence decides.
 */
final class DerivedCommittees implements Committees {

	private static final String STEERING_PREFIX = Spelling.fold("Lenkungsgruppe");

	private final Map<String, String> names = new LinkedHashMap<>();

	private final Set<String> deciding = new HashSet<>();

	@Override
	public String name(Row row, String column, String text) {
		String known = this.names.get(Spelling.fold(text));
		if (known != null) {
			return known;
		}
		if (isSteering(text) && this.names.values().stream().anyMatch(DerivedCommittees::isSteering)) {
			row.fault(column, "\"" + text + "\" would be a second steering group; expected one committee whose name "
					+ "starts with Lenkungsgruppe, or gremien.csv with one row with lenkung");
		}
		this.names.put(Spelling.fold(text), text);
		return text;
	}

	@Override
	public void decides(String name) {
		this.deciding.add(name);
	}

	@Override
	public List<Committee> all() {
		return this.names.values().stream().map((name) -> new Committee(name, role(name), List.of())).toList();
	}

	private Role role(String name) {
		if (isSteering(name)) {
			return Role.STEERING;
		}
		return this.deciding.contains(name) ? Role.DECIDING : Role.CONSULTING;
	}

	private static boolean isSteering(String name) {
		return Spelling.fold(name).startsWith(STEERING_PREFIX);
	}

}
