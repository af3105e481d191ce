package de.lenkungsbericht.portfolio.state;

import java.util.List;

import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.ReportingDay;
import org.jspecify.annotations.Nullable;

/**
 * How complete a department's reporting is.
 *
 * @param last its last submission as of the report, {@code null} if it never sent one
 * @param lastAccepted its last accepted submission, {@code null} if none was
 * @param owed the days of the reporting calendar it has missed (P07)
 */
public record DepartmentState(Department department, int measuresLed, @Nullable SubmissionRecord last,
		@Nullable SubmissionRecord lastAccepted, List<ReportingDay> owed) {

	public DepartmentState {
		owed = List.copyOf(owed);
	}

}
