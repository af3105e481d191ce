package de.lenkungsbericht.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.notation.Spelling;

/** Finds the entries of a catalogue; where two share a key the first counts. */
final class CatalogueIndex {

	private final Map<MeasureNumber, Measure> measures = new HashMap<>();

	private final Map<DepartmentId, Department> departments = new HashMap<>();

	private final Map<String, Department> departmentNames = new HashMap<>();

	private final Map<String, Committee> committeeNames = new HashMap<>();

	private final Map<DepartmentId, List<Measure>> led;

	private final Map<String, List<Session>> sessions;

	CatalogueIndex(List<Measure> measures, List<Department> departments, List<Committee> committees,
			List<Session> sessions) {
		measures.forEach((measure) -> this.measures.putIfAbsent(measure.number(), measure));
		departments.forEach(this::add);
		committees.forEach(this::add);
		this.led = measures.stream().collect(Collectors.groupingBy(Measure::lead, Collectors.toUnmodifiableList()));
		this.sessions = sessions.stream()
			.collect(Collectors.groupingBy(Session::committee, Collectors.toUnmodifiableList()));
	}

	private void add(Department department) {
		this.departments.putIfAbsent(department.id(), department);
		names(department).forEach((name) -> this.departmentNames.putIfAbsent(Spelling.fold(name), department));
	}

	private void add(Committee committee) {
		names(committee).forEach((name) -> this.committeeNames.putIfAbsent(Spelling.fold(name), committee));
	}

	/** Every text that means a department. */
	static List<String> names(Department department) {
		return Stream.concat(Stream.of(department.id().value(), department.name()), department.aliases().stream())
			.toList();
	}

	/** Every text that means a committee. */
	static List<String> names(Committee committee) {
		return Stream.concat(Stream.of(committee.name()), committee.aliases().stream()).toList();
	}

	Optional<Measure> measure(MeasureNumber number) {
		return Optional.ofNullable(this.measures.get(number));
	}

	Optional<Department> department(DepartmentId id) {
		return Optional.ofNullable(this.departments.get(id));
	}

	Optional<Department> departmentNamed(String text) {
		return Optional.ofNullable(this.departmentNames.get(Spelling.fold(text)));
	}

	Optional<Committee> committeeNamed(String text) {
		return Optional.ofNullable(this.committeeNames.get(Spelling.fold(text)));
	}

	List<Measure> ledBy(DepartmentId department) {
		return this.led.getOrDefault(department, List.of());
	}

	List<Session> sessionsOf(String committee) {
		return this.sessions.getOrDefault(committee, List.of());
	}

}
