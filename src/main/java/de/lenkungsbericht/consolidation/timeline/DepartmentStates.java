package de.lenkungsbericht.consolidation.timeline;

import java.util.List;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.state.DepartmentState;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.jspecify.annotations.Nullable;

/** Says how complete each department's reporting is. */
public final class DepartmentStates {

	private final Catalogue catalogue;

	private final ReportDays days;

	private final ReportingCalendar calendar;

	public DepartmentStates(Catalogue catalogue, ReportDays days) {
		this.catalogue = catalogue;
		this.days = days;
		this.calendar = new ReportingCalendar(catalogue.reportingDays(), days.asOf(), days.dueOn());
	}

	/** The departments in the catalogue's order. */
	public List<DepartmentState> all(Submissions submissions) {
		return this.catalogue.departments().stream().map((department) -> state(department, submissions)).toList();
	}

	private DepartmentState state(Department department, Submissions submissions) {
		DepartmentHistory history = DepartmentHistory.of(submissions, department.id(), this.days.asOf());
		int led = (int) this.catalogue.ledBy(department.id())
			.stream()
			.filter((measure) -> measure.isValidOn(this.days.asOf()))
			.count();
		return new DepartmentState(department, led, record(history.last().orElse(null)),
				record(history.lastAccepted().orElse(null)), (led > 0) ? this.calendar.owed(history) : List.of());
	}

	private static @Nullable SubmissionRecord record(@Nullable JudgedSubmission submission) {
		return (submission == null) ? null : submission.standing();
	}

}
