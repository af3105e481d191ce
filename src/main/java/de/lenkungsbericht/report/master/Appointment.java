package de.lenkungsbericht.report.master;

import java.time.LocalDate;
import java.util.Comparator;

import de.lenkungsbericht.portfolio.ReportingDay;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import de.lenkungsbericht.portfolio.notation.VagueDates;

/**
 * A date of the portfolio: of a measure, a session or the reporting calendar.
 *
 * @param kind what happens then
 * @param number the measure's number, empty for a session
 * @param title the measure's title, empty for a session
 * @param committee the committee it concerns, empty if none is named
 * @param remark what else is to be known, empty if nothing
 */
record Appointment(VagueDate date, Kind kind, String number, String title, String committee, String remark) {

	/** By first day, then last day, kind and measure; what has no date comes last. */
	static final Comparator<Appointment> BY_DATE = Comparator
		.comparing((Appointment appointment) -> appointment.date().start(),
				Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((appointment) -> appointment.date().end(), Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(Appointment::kind)
		.thenComparing(Appointment::number)
		.thenComparing(Appointment::committee);

	static Appointment session(LocalDate day, String committee, String remark) {
		return new Appointment(VagueDates.ofDay(day), Kind.SESSION, "", "", committee, remark);
	}

	static Appointment reporting(ReportingDay day) {
		return new Appointment(VagueDates.ofDay(day.dueBy()), Kind.REPORTING, "", "", "",
				"Stichtag " + MasterView.german(day.reportingDate()));
	}

	/** Where it stands on a day. */
	Phase phase(LocalDate day) {
		LocalDate start = this.date.start();
		LocalDate end = this.date.end();
		if (start == null || end == null) {
			return Phase.UNDATED;
		}
		if (day.isAfter(end)) {
			return Phase.PAST;
		}
		return day.isBefore(start) ? Phase.AHEAD : Phase.RUNNING;
	}

	/** What happens on a date, in the order of one day. */
	enum Kind {

		SESSION("Sitzung"), REPORTING("Abgabe der Meldung"), PRESENTATION("Vorstellung (Termin)"),
		RESUBMISSION("Wiedervorlage"), DECIDED_RESUBMISSION("Wiedervorlage (beschlossen)"),
		REVIEW("Wirkungsprüfung fällig");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		String label() {
			return this.label;
		}

	}

	/** Where a date stands on the due day. */
	enum Phase {

		PAST("vorbei"), RUNNING("jetzt"), AHEAD("steht bevor"), UNDATED("ohne Datum");

		private final String label;

		Phase(String label) {
			this.label = label;
		}

		String label() {
			return this.label;
		}

	}

}
