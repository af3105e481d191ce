package de.lenkungsbericht.report.master;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.Stage;
import de.lenkungsbericht.portfolio.decision.DecisionWords;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import de.lenkungsbericht.portfolio.notation.VagueDates;
import de.lenkungsbericht.portfolio.state.DecidedResubmission;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.report.master.Appointment.Kind;
import de.lenkungsbericht.report.master.Appointment.Phase;
import org.jspecify.annotations.Nullable;

/** Collects every date of the portfolio. */
final class Appointments {

	private static final String NEVER_REVIEWED = "alle %d Monate, letzte Prüfung nicht gemeldet";

	private Appointments() {
	}

	/** Dates of measures; sessions and reporting days from as-of on; sorted. */
	static List<Appointment> of(MasterView view) {
		List<Appointment> appointments = new ArrayList<>();
		view.catalogue()
			.sessions()
			.stream()
			.filter((session) -> !session.date().isBefore(view.state().asOf()))
			.forEach((session) -> appointments
				.add(Appointment.session(session.date(), session.committee(), deadline(session, view))));
		view.catalogue()
			.reportingDays()
			.stream()
			.filter((day) -> !day.dueBy().isBefore(view.state().asOf()))
			.forEach((day) -> appointments.add(Appointment.reporting(day)));
		view.state().measures().forEach((measure) -> appointments.addAll(ofMeasure(measure, view)));
		appointments.sort(Appointment.BY_DATE);
		return appointments;
	}

	private static String deadline(Session session, MasterView view) {
		LocalDate deadline = session.paperDeadline();
		return (deadline == null) ? ""
				: "Vorlagenschluss " + MasterView.german(deadline) + (view.isPaperLate(session) ? " (vorbei)" : "");
	}

	private static List<Appointment> ofMeasure(MeasureState state, MasterView view) {
		MeasureStatus status = state.status();
		List<Appointment> appointments = new ArrayList<>();
		if (status == null) {
			return appointments;
		}
		Measure measure = state.measure();
		Stage stage = status.stage();
		boolean ended = stage != null && stage.isEnded();
		Phase settled = ended ? Phase.SETTLED : null;
		presentation(measure, status, settled, view).ifPresent(appointments::add);
		Optional<DecidedResubmission> decided = decided(state, status);
		add(appointments, measure, Kind.RESUBMISSION, status.vagueDate(Column.WIEDERVORLAGE), "", "",
				decided.isPresent() ? Phase.SUPERSEDED : settled);
		decided.ifPresent((date) -> add(appointments, measure, Kind.DECIDED_RESUBMISSION, date.date(),
				date.decision().committee(), DecisionWords.session(date.decision()), settled));
		Integer months = status.whole(Column.WIRKUNGSPRUEFUNG);
		if (months != null && !ended) {
			LocalDate last = status.day(Column.LETZTE_WIRKUNGSPRUEFUNG);
			add(appointments, measure, Kind.REVIEW, review(last, months), "", reviewRemark(last, months), null);
		}
		return appointments;
	}

	/** Announced for a committee: its sessions within the date tell when that is. */
	private static Optional<Appointment> presentation(Measure measure, MeasureStatus status, @Nullable Phase settled,
			MasterView view) {
		VagueDate date = status.vagueDate(Column.TERMIN);
		if (date == null) {
			return Optional.empty();
		}
		String committee = status.text(Column.NAECHSTE_VORSTELLUNG);
		List<LocalDate> sessions = sessions(committee, date, view);
		LocalDate last = sessions.isEmpty() ? null : sessions.get(sessions.size() - 1);
		return Optional.of(new Appointment(date, Kind.PRESENTATION, measure.number().value(), measure.title(),
				committee, sessionRemark(sessions, view.state().dueOn()), last, settled));
	}

	private static List<LocalDate> sessions(String committee, VagueDate date, MasterView view) {
		LocalDate start = date.start();
		LocalDate end = date.end();
		if (start == null || end == null) {
			return List.of();
		}
		return view.catalogue()
			.committeeNamed(committee)
			.stream()
			.flatMap((each) -> view.catalogue().sessionsOf(each.name()).stream())
			.map(Session::date)
			.filter((day) -> !day.isBefore(start) && !day.isAfter(end))
			.toList();
	}

	private static String sessionRemark(List<LocalDate> sessions, LocalDate dueOn) {
		if (sessions.isEmpty()) {
			return "";
		}
		return sessions.stream()
			.filter((day) -> !day.isBefore(dueOn))
			.findFirst()
			.map((day) -> "Sitzung am " + MasterView.german(day))
			.orElseGet(() -> "Sitzung war am " + MasterView.german(sessions.get(sessions.size() - 1)));
	}

	/** The Wiedervorlage that was decided, where the reported one is another. */
	private static Optional<DecidedResubmission> decided(MeasureState state, MeasureStatus status) {
		DecidedResubmission decided = (state.deferral() != null) ? state.deferral().decided() : null;
		return Optional.ofNullable(decided).filter((each) -> each.differsFrom(status));
	}

	private static void add(List<Appointment> appointments, Measure measure, Kind kind, @Nullable VagueDate date,
			String committee, String remark, @Nullable Phase settled) {
		if (date != null) {
			appointments.add(new Appointment(date, kind, measure.number().value(), measure.title(), committee, remark,
					null, settled));
		}
	}

	private static VagueDate review(@Nullable LocalDate last, int months) {
		return (last != null) ? VagueDates.ofDay(last.plusMonths(months)) : VagueDate.undated("");
	}

	private static String reviewRemark(@Nullable LocalDate last, int months) {
		return (last != null) ? "alle " + months + " Monate, zuletzt " + MasterView.german(last)
				: NEVER_REVIEWED.formatted(months);
	}

}
