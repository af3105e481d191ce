package de.lenkungsbericht.report.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a department's form holds beforehand.
 *
 * @param day the day it is made for: measures no longer valid then are left out
 * @param reportingDate Stichtag, {@code null} to leave it to the department
 * @param statuses the last accepted rows, leads and contributions alike; a measure
 * without one has a blank row
 * @param notes what has to be said of this very file, none as a rule
 */
public record FormContent(DepartmentId department, LocalDate day, @Nullable LocalDate reportingDate,
		Map<MeasureNumber, MeasureStatus> statuses, List<String> notes) {

	public FormContent {
		statuses = Map.copyOf(statuses);
		notes = List.copyOf(notes);
	}

	/** A form with the last accepted rows and without Stichtag. */
	public static FormContent of(DepartmentId department, LocalDate day, Map<MeasureNumber, MeasureStatus> statuses) {
		return new FormContent(department, day, null, statuses, List.of());
	}

}
