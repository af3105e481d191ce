package de.lenkungsbericht.catalogue;

import java.util.List;
import java.util.Optional;

import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.ReportingDay;
import de.lenkungsbericht.portfolio.Session;

/**
 * The reference data of one night, checked. Every list is in the order of its file.
 *
 * @param hash SHA-256 over the files, lower-case hexadecimal
 * @param fields fields of action in the order of {@code handlungsfelder.csv}
 * @param committees every committee that a field, measure or session names
 * @param sessions by date, then by the order of the file
 * @param reportingDays by reporting date
 */
public record Catalogue(String hash, List<Measure> measures, List<Department> departments, List<String> fields,
		List<Committee> committees, List<Session> sessions, List<ReportingDay> reportingDays) {

	public Catalogue {
		measures = List.copyOf(measures);
		departments = List.copyOf(departments);
		fields = List.copyOf(fields);
		committees = List.copyOf(committees);
		sessions = List.copyOf(sessions);
		reportingDays = List.copyOf(reportingDays);
	}

	public Optional<Measure> measure(MeasureNumber number) {
		return this.measures.stream().filter((measure) -> measure.number().equals(number)).findFirst();
	}

	public Optional<Department> department(DepartmentId id) {
		return this.departments.stream().filter((department) -> department.id().equals(id)).findFirst();
	}

	/** The department that a text names by short name, name or alias. */
	public Optional<Department> departmentNamed(String text) {
		throw new UnsupportedOperationException("written next");
	}

	/** The committee that a text names by name or alias. */
	public Optional<Committee> committeeNamed(String text) {
		throw new UnsupportedOperationException("written next");
	}

	/** The measures that a department leads, in catalogue order. */
	public List<Measure> ledBy(DepartmentId department) {
		return this.measures.stream().filter((measure) -> measure.isLedBy(department)).toList();
	}

}
