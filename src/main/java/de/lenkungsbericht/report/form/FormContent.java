package de.lenkungsbericht.report.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.ReportingDay;
import de.lenkungsbericht.portfolio.judgement.PriorStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a department's form holds beforehand.
 *
 * @param day the day it is made for
 * @param reportingDate Stichtag, to be changed by the department; measures no longer
 * valid then are left out, the others are judged when the form comes back as it is
 * @param statuses the last accepted rows, leads and contributions alike; a measure
 * without one has a blank row
 * @param notes what has to be said of this very file, none as a rule
 * @param decisions German: what was decided on the measures and what to enter now, each a
 * whole line
 */
public record FormContent(DepartmentId department, LocalDate day, LocalDate reportingDate,
		Map<MeasureNumber, MeasureStatus> statuses, List<String> notes, List<String> decisions) {

	public FormContent {
		statuses = Map.copyOf(statuses);
		notes = List.copyOf(notes);
		decisions = List.copyOf(decisions);
	}

	/** A form with what was last accepted from a department. */
	public static FormContent of(Catalogue catalogue, DepartmentId department, LocalDate day, PriorStatus prior,
			List<String> decisions) {
		return new FormContent(department, day, reportingDate(catalogue, day, prior.lastAccepted()), prior.rows(),
				List.of(), decisions);
	}

	/**
	 * The Stichtag for which a report is due at present, else that of what was last
	 * accepted: a date that has passed since is found by the department that enters a new
	 * one, and not by a form sent back as it is.
	 */
	private static LocalDate reportingDate(Catalogue catalogue, LocalDate day, @Nullable LocalDate lastAccepted) {
		return catalogue.reportingDays()
			.stream()
			.filter((each) -> !each.reportingDate().isAfter(day) && !each.dueBy().isBefore(day))
			.map(ReportingDay::reportingDate)
			.filter((due) -> lastAccepted == null || !due.isBefore(lastAccepted))
			.max(LocalDate::compareTo)
			.orElse((lastAccepted != null) ? lastAccepted : day);
	}

}
