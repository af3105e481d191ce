package de.lenkungsbericht.consolidation.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.ReportingDay;
import de.lenkungsbericht.portfolio.notice.Occasion;
import de.lenkungsbericht.portfolio.notice.Occasion.Phase;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.jspecify.annotations.Nullable;

/**
 * Says whom to remind of the reporting calendar.
 *
 * @param daysBefore how many days before the last day for reporting the first reminder is
 * due; 0 for none
 * @param daysAfter how many days after it the second one is due; 0 for none
 */
public record Reminders(int daysBefore, int daysAfter) {

	/** For how many days the second one is still of interest. */
	private static final int DAYS_OF_INTEREST = 14;

	/**
	 * The reminders that are due on a day: to the departments that lead measures and have
	 * no accepted submission of that Stichtag. Once one of a later Stichtag was accepted,
	 * it could not be sent any more (K05).
	 * @param submissions all, with their verdicts as they stand
	 */
	public List<Occasion.Reminder> due(Catalogue catalogue, Collection<SubmissionRecord> submissions, LocalDate today) {
		return catalogue.reportingDays()
			.stream()
			.flatMap((day) -> phase(day, today).flatMap((phase) -> departments(catalogue, day)
				.filter((department) -> !hasReported(department, day, submissions))
				.map((department) -> new Occasion.Reminder(phase, day.reportingDate(), department))))
			.toList();
	}

	private Stream<Phase> phase(ReportingDay day, LocalDate today) {
		LocalDate second = day.dueBy().plusDays(this.daysAfter);
		if (this.daysBefore > 0 && isWithin(today, day.dueBy().minusDays(this.daysBefore), day.dueBy())) {
			return Stream.of(Phase.BEFORE);
		}
		return (this.daysAfter > 0 && isWithin(today, second, second.plusDays(DAYS_OF_INTEREST)))
				? Stream.of(Phase.AFTER) : Stream.empty();
	}

	private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
		return !day.isBefore(first) && !day.isAfter(last);
	}

	private static Stream<DepartmentId> departments(Catalogue catalogue, ReportingDay day) {
		return catalogue.departments()
			.stream()
			.map(Department::id)
			.filter((department) -> catalogue.ledBy(department)
				.stream()
				.anyMatch((measure) -> measure.isValidOn(day.reportingDate())));
	}

	private static boolean hasReported(DepartmentId department, ReportingDay day,
			Collection<SubmissionRecord> submissions) {
		return submissions.stream()
			.anyMatch((submission) -> submission.receipt().department().equals(department)
					&& submission.verdict().isAccepted() && !isBefore(submission.reportingDate(), day.reportingDate()));
	}

	private static boolean isBefore(@Nullable LocalDate reportingDate, LocalDate day) {
		return reportingDate == null || reportingDate.isBefore(day);
	}

}
