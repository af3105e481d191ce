package de.lenkungsbericht.consolidation.timeline;

import java.time.LocalDate;
import java.util.Comparator;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.Session;
import org.jspecify.annotations.Nullable;

/**
 * The days that govern a report.
 *
 * @param asOf selects the statuses
 * @param dueOn judges what is due, overdue, stale and next
 * @param lastSession the steering group's last session before as-of, {@code null} if the
 * calendar has none
 */
public record ReportDays(LocalDate asOf, LocalDate dueOn, @Nullable Session lastSession) {

	public static ReportDays of(Catalogue catalogue, LocalDate asOf, LocalDate dueOn) {
		Session last = catalogue.steeringGroup()
			.stream()
			.flatMap((committee) -> catalogue.sessionsOf(committee.name()).stream())
			.filter((session) -> session.date().isBefore(asOf))
			.max(Comparator.comparing(Session::date))
			.orElse(null);
		return new ReportDays(asOf, dueOn, last);
	}

	/** Day of the last session, {@code null} if there was none. */
	public @Nullable LocalDate lastSessionDay() {
		return (this.lastSession == null) ? null : this.lastSession.date();
	}

}
