package de.lenkungsbericht.portfolio;

import java.time.LocalDate;

/**
 * A line of the reporting calendar: the reporting date and the day by which departments
 * report as of it.
 */
public record ReportingDay(LocalDate reportingDate, LocalDate dueBy) {

}
