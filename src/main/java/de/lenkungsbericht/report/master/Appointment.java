package de.lenkungsbericht.report.master;

import java.time.LocalDate;
import java.util.Comparator;

import de.lenkungsbericht.portfolio.ReportingDay;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import de.lenkungsbericht.portfolio.notation.VagueDates;
import org.jspecify.annotations.Nullable;

/**
 * A date of the portfolio: of a measure, a session or the reporting calendar.
 *
 * @param kind what happens then
 * @param number the measure's number, empty for a session
 * @param title the measure's title, empty for a session
 * @param committee the committee it concerns, empty if none is named
 * @param remark what else is to be known, empty if nothing
 * @param lastSession the committee's last session within the date, {@code null} if it has
 * none or none is known
 * @param settled where it stands once it is past, whatever the day: the measure has
 * ended, or another date was decided; {@code null} if it is still awaited
 */
record Appointment(VagueDate date, Kind kind, String number, String title, String committee, String remark,
		@Nullable LocalDate lastSession, @Nullable Phase settled) {

	/** By first day, then last day, kind and measure; what has no date comes last. */
	static final Comparator<Appointment> BY_DATE = Comparator
		.comparing((Appointment appointment) -> appointment.date().start(),
				Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((appointment) -> appointment.date().end(), Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(Appointment::kind)
		.thenComparing(Appointment::number)
		.thenComparing(Appointment::committee);

	static Appointment session(LocalDate day, String committee, String remark) {
		return new Appointment(VagueDates.ofDay(day), Kind.SESSION, "", "", committee, remark, null, null);
	}

	static Appointment reporting(ReportingDay day) {
		return new Appointment(VagueDates.ofDay(day.dueBy()), Kind.REPORTING, "", "", "",
				"Stichtag " + MasterView.german(day.reportingDate()), null, null);
	}

	/**
	 * Where it stands on a day. What is announced for a committee is over with its last
	 * session within the date, though the month may last.
	 */
	Phase phase(LocalDate day) {
		LocalDate start = this.date.start();
		LocalDate end = this.date.end();
		if (this.settled == Phase.SUPERSEDED) {
			return Phase.SUPERSEDED;
		}
		if (start == null || end == null) {
			return Phase.UNDATED;
		}
		if (day.isAfter((this.lastSession != null) ? this.lastSession : end)) {
			return (this.settled != null) ? this.settled : this.kind.isDue() ? Phase.OVERDUE : Phase.PAST;
		}
		return day.isBefore(start) ? Phase.AHEAD : this.kind.isDue() ? Phase.DUE : Phase.RUNNING;
	}

	/** What happens on a date, in the order of one day. */
	enum Kind {

		SESSION("Sitzung"), REPORTING("Abgabe der Meldung"), PRESENTATION("Vorstellung (Termin)"),
		RESUBMISSION("Wiedervorlage"), DECIDED_RESUBMISSION("Wiedervorlage (beschlossen)"), REVIEW("Wirkungsprüfung");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		String label() {
			return this.label;
		}

		/** Whether it falls due and is overdue, in the words of the other sheets. */
		boolean isDue() {
			return this == RESUBMISSION || this == DECIDED_RESUBMISSION || this == REVIEW;
		}

	}

	/** Where a date stands on the due day. */
	enum Phase {

		PAST("vorbei"), RUNNING("läuft"), AHEAD("steht bevor"), UNDATED("ohne Datum"), DUE("fällig"),
		OVERDUE("überfällig"),
		/** Past, and of a measure that has ended. */
		SETTLED("erledigt"),
		/** Reported, but another date was decided, which counts. */
		SUPERSEDED("überholt durch Beschluss");

		private final String label;

		Phase(String label) {
			this.label = label;
		}

		String label() {
			return this.label;
		}

	}

}
