package de.lenkungsbericht.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Committee.Role;
import de.lenkungsbericht.portfolio.Committee;
import org.jspecify.annotations.Nullable;

/** The committees of {@code gremien.csv}: no other may be named anywhere. */
final class ListedCommittees implements Committees {

	private final List<Committee> committees = new ArrayList<>();

	private final UniqueNames<Committee> names = new UniqueNames<>();

	private ListedCommittees() {
	}

	static ListedCommittees read(List<Row> rows) {
		ListedCommittees listed = new ListedCommittees();
		rows.forEach(listed::add);
		return listed;
	}

	private void add(Row row) {
		Optional<Role> role = role(row);
		Committee committee = new Committee(row.required("gremium"), role.orElse(Role.CONSULTING), row.list("alias"));
		this.names.claim(row, "gremium", List.of(committee.name()), committee);
		this.names.claim(row, "alias", committee.aliases(), committee);
		if (committee.role() == Role.STEERING
				&& this.committees.stream().anyMatch((other) -> other.role() == Role.STEERING)) {
			row.fault("rolle", "there is another steering group already; expected one row with lenkung");
		}
		this.committees.add(committee);
	}

	private static Optional<Role> role(Row row) {
		String text = row.required("rolle");
		Optional<Role> role = Stream.of(Role.values()).filter((each) -> each.key().equals(text)).findFirst();
		if (role.isEmpty() && !text.isEmpty()) {
			row.unknown("rolle", text, "role", Stream.of(Role.values()).map(Role::key).toList());
		}
		return role;
	}

	@Override
	public @Nullable String name(Row row, String column, String text) {
		Committee committee = this.names.find(text).orElse(null);
		if (committee == null) {
			row.unknown(column, text, "committee of gremien.csv",
					this.committees.stream().map(Committee::name).toList());
			return null;
		}
		return committee.name();
	}

	@Override
	public void decides(String name) {
		// The file itself says who decides.
	}

	@Override
	public List<Committee> all() {
		return this.committees;
	}

}
