package de.lenkungsbericht.consolidation.timeline;

import java.time.LocalDate;
import java.util.List;

import de.lenkungsbericht.portfolio.ReportingDay;

/** The reporting calendar as of two days. */
public record ReportingCalendar(List<ReportingDay> days, LocalDate asOf, LocalDate dueOn) {

	/** The days for which a department that leads measures has nothing accepted. */
	public List<ReportingDay> owed(DepartmentHistory history) {
		return this.days.stream()
			.filter((day) -> !day.reportingDate().isAfter(this.asOf) && day.dueBy().isBefore(this.dueOn))
			.filter((day) -> !history.hasAccepted(day.reportingDate()))
			.toList();
	}

}
