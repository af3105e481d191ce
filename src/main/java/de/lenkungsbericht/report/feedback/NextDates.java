package de.lenkungsbericht.report.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.ReportingDay;
import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.notation.GermanDate;

/** Words what comes next for every department. */
public final class NextDates {

	private NextDates() {
	}

	/**
	 * The next reporting day and the steering group's next session, as far as the
	 * calendars reach; where they end, that is said.
	 * @param day from which on, inclusive
	 */
	public static List<String> of(Catalogue catalogue, LocalDate day) {
		return orNone(Stream.concat(reporting(catalogue, day), session(catalogue, day)));
	}

	/** Only the next session, for those who report nothing. */
	public static List<String> ofSessions(Catalogue catalogue, LocalDate day) {
		return orNone(session(catalogue, day));
	}

	private static List<String> orNone(Stream<String> dates) {
		List<String> lines = dates.toList();
		return lines.isEmpty() ? List.of("Im Kalender stehen zurzeit keine weiteren Termine.") : lines;
	}

	private static Stream<String> reporting(Catalogue catalogue, LocalDate day) {
		return catalogue.reportingDays()
			.stream()
			.filter((reporting) -> !reporting.dueBy().isBefore(day))
			.limit(1)
			.map(NextDates::reporting);
	}

	private static Stream<String> session(Catalogue catalogue, LocalDate day) {
		return catalogue.steeringGroup()
			.stream()
			.flatMap((committee) -> catalogue.sessionsOf(committee.name()).stream())
			.filter((session) -> !session.date().isBefore(day))
			.limit(1)
			.map((session) -> session(session, day));
	}

	private static String reporting(ReportingDay reporting) {
		return "Nächste Meldung: Stichtag " + GermanDate.format(reporting.reportingDate()) + ", Abgabe bis "
				+ GermanDate.format(reporting.dueBy());
	}

	/** A deadline that has passed asks for nothing any more. */
	private static String session(Session session, LocalDate day) {
		LocalDate deadline = session.paperDeadline();
		return "Nächste Sitzung: " + session.committee() + " am " + GermanDate.format(session.date())
				+ ((deadline != null && !deadline.isBefore(day)) ? ", Vorlagenschluss " + GermanDate.format(deadline)
						: "");
	}

}
