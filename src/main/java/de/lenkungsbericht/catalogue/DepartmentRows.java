package de.lenkungsbericht.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.DepartmentId;

/** Reads {@code stellen.csv}. */
final class DepartmentRows {

	private static final Pattern SHORT_NAME = Pattern.compile("[a-z0-9-]+");

	private final List<Department> departments = new ArrayList<>();

	private final UniqueNames<Department> names = new UniqueNames<>();

	private DepartmentRows() {
	}

	static DepartmentRows read(List<Row> rows) {
		DepartmentRows read = new DepartmentRows();
		rows.forEach(read::add);
		return read;
	}

	private void add(Row row) {
		String shortName = row.required("kuerzel");
		String name = row.required("name");
		if (!SHORT_NAME.matcher(shortName).matches()) {
			if (!shortName.isEmpty()) {
				row.fault("kuerzel",
						row.quoted("kuerzel") + " cannot name a folder; expected a-z, 0-9 and hyphen only");
			}
			return;
		}
		if (shortName.equals(DepartmentId.STEERING_GROUP.value())) {
			row.fault("kuerzel", row.quoted("kuerzel")
					+ " is the drop folder of the steering group's decisions; expected another short name");
		}
		Department department = new Department(new DepartmentId(shortName), name, row.text("email"), row.list("alias"));
		this.names.claim(row, "kuerzel", List.of(shortName), department);
		this.names.claim(row, "name", List.of(name), department);
		this.names.claim(row, "alias", department.aliases(), department);
		this.departments.add(department);
	}

	List<Department> all() {
		return this.departments;
	}

	/** The department whose short name stands in another file, empty with a fault. */
	Optional<DepartmentId> id(Row row, String column, String shortName) {
		Optional<DepartmentId> id = this.departments.stream()
			.map(Department::id)
			.filter((each) -> each.value().equals(shortName))
			.findFirst();
		if (id.isEmpty()) {
			row.unknown(column, shortName, "department of stellen.csv",
					this.departments.stream().map((each) -> each.id().value()).toList());
		}
		return id;
	}

}
