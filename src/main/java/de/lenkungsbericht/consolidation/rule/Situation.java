package de.lenkungsbericht.consolidation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.consolidation.timeline.MeasureView;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.state.DepartmentState;

/**
 * The portfolio as the rules see it.
 *
 * @param measures every measure, in the catalogue's order
 * @param departments every department, in the catalogue's order
 */
public record Situation(Catalogue catalogue, LocalDate asOf, LocalDate dueOn, List<MeasureView> measures,
		List<DepartmentState> departments) {

	public Situation {
		measures = List.copyOf(measures);
		departments = List.copyOf(departments);
	}

	/** The measures that rules speak of: those whose validity has not ended by as-of. */
	Stream<MeasureView> valid() {
		return this.measures.stream().filter((view) -> view.state().measure().isValidOn(this.asOf));
	}

	/** Those of them whose status followed on one with an earlier Stichtag. */
	Stream<Succession> successions() {
		return valid().map(MeasureView::facts).flatMap((facts) -> Succession.of(facts).stream());
	}

	/** The departments that lead at least one such measure. */
	Stream<DepartmentState> leading() {
		return this.departments.stream().filter((department) -> department.measuresLed() > 0);
	}

	/** Whether nothing was ever accepted from a department. */
	boolean neverReported(DepartmentId department) {
		return this.departments.stream()
			.anyMatch((state) -> state.department().id().equals(department) && state.lastAccepted() == null);
	}

	String name(DepartmentId department) {
		return this.catalogue.department(department).map(Department::name).orElse(department.value());
	}

}
