package de.lenkungsbericht.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.ReportingDay;
import de.lenkungsbericht.portfolio.Session;
import org.jspecify.annotations.Nullable;

/**
 * The reference data of one night, checked. Every list is in the order of its file.
 * Look-ups take constant time; two catalogues are equal if their data are.
 */
public final class Catalogue {

	private final String hash;

	private final List<Measure> measures;

	private final List<Department> departments;

	private final List<String> fields;

	private final List<Committee> committees;

	private final List<Session> sessions;

	private final List<ReportingDay> reportingDays;

	private final CatalogueIndex index;

	/**
	 * Makes a catalogue of data that fit together.
	 * @param hash SHA-256 over the files, lower-case hexadecimal
	 * @param fields fields of action in the order of {@code handlungsfelder.csv}
	 * @param committees every committee that a field, measure or session names
	 * @param sessions by date, then by the order of the file
	 * @param reportingDays by reporting date
	 */
	public Catalogue(String hash, List<Measure> measures, List<Department> departments, List<String> fields,
			List<Committee> committees, List<Session> sessions, List<ReportingDay> reportingDays) {
		this.hash = hash;
		this.measures = List.copyOf(measures);
		this.departments = List.copyOf(departments);
		this.fields = List.copyOf(fields);
		this.committees = List.copyOf(committees);
		this.sessions = List.copyOf(sessions);
		this.reportingDays = List.copyOf(reportingDays);
		this.index = new CatalogueIndex(this.measures, this.departments, this.committees, this.sessions);
	}

	public String hash() {
		return this.hash;
	}

	public List<Measure> measures() {
		return this.measures;
	}

	public List<Department> departments() {
		return this.departments;
	}

	public List<String> fields() {
		return this.fields;
	}

	public List<Committee> committees() {
		return this.committees;
	}

	public List<Session> sessions() {
		return this.sessions;
	}

	public List<ReportingDay> reportingDays() {
		return this.reportingDays;
	}

	public Optional<Measure> measure(MeasureNumber number) {
		return this.index.measure(number);
	}

	public Optional<Department> department(DepartmentId id) {
		return this.index.department(id);
	}

	/** The department that a text names by short name, name or alias. */
	public Optional<Department> departmentNamed(String text) {
		return this.index.departmentNamed(text);
	}

	/** The committee that a text names by name or alias. */
	public Optional<Committee> committeeNamed(String text) {
		return this.index.committeeNamed(text);
	}

	/** The committee that recommends and sets the Wiedervorlage. */
	public Optional<Committee> steeringGroup() {
		return this.committees.stream().filter((committee) -> committee.role() == Committee.Role.STEERING).findFirst();
	}

	/** The measures that a department leads, in catalogue order. */
	public List<Measure> ledBy(DepartmentId department) {
		return this.index.ledBy(department);
	}

	/**
	 * The measures that a department takes part in without leading, in catalogue order.
	 */
	public List<Measure> withParticipant(DepartmentId department) {
		return this.measures.stream().filter((measure) -> measure.hasParticipant(department)).toList();
	}

	/**
	 * The sessions of a committee by date.
	 * @param committee its full name
	 */
	public List<Session> sessionsOf(String committee) {
		return this.index.sessionsOf(committee);
	}

	/** The mandates (Auftragsart) in the order in which the measures first name them. */
	public List<String> mandates() {
		return this.measures.stream().map(Measure::mandate).distinct().toList();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Catalogue catalogue && parts().equals(catalogue.parts());
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.hash, this.measures);
	}

	@Override
	public String toString() {
		return "Catalogue " + this.hash + " of " + this.measures.size() + " measures";
	}

	private List<Object> parts() {
		return List.of(this.hash, this.measures, this.departments, this.fields, this.committees, this.sessions,
				this.reportingDays);
	}

}
