package de.lenkungsbericht.report.master;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Stage;
import de.lenkungsbericht.portfolio.decision.DecisionWords;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import de.lenkungsbericht.portfolio.notation.VagueDates;
import de.lenkungsbericht.portfolio.state.DecidedResubmission;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.report.master.Appointment.Kind;
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
				.add(Appointment.session(session.date(), session.committee(), deadline(session.paperDeadline()))));
		view.catalogue()
			.reportingDays()
			.stream()
			.filter((day) -> !day.dueBy().isBefore(view.state().asOf()))
			.forEach((day) -> appointments.add(Appointment.reporting(day)));
		view.state().measures().forEach((measure) -> appointments.addAll(ofMeasure(measure)));
		appointments.sort(Appointment.BY_DATE);
		return appointments;
	}

	/** The next effect review of each measure that has an interval and has not ended. */
	static List<Appointment> reviews(MasterView view) {
		return of(view).stream().filter((appointment) -> appointment.kind() == Kind.REVIEW).toList();
	}

	private static String deadline(@Nullable LocalDate deadline) {
		return (deadline != null) ? "Vorlagenschluss " + MasterView.german(deadline) : "";
	}

	private static List<Appointment> ofMeasure(MeasureState state) {
		MeasureStatus status = state.status();
		List<Appointment> appointments = new ArrayList<>();
		if (status == null) {
			return appointments;
		}
		Measure measure = state.measure();
		add(appointments, measure, Kind.PRESENTATION, status.vagueDate(Column.TERMIN),
				status.text(Column.NAECHSTE_VORSTELLUNG), "");
		add(appointments, measure, Kind.RESUBMISSION, status.vagueDate(Column.WIEDERVORLAGE), "", "");
		decided(state, status).ifPresent((decided) -> add(appointments, measure, Kind.DECIDED_RESUBMISSION,
				decided.date(), decided.decision().committee(), DecisionWords.session(decided.decision())));
		Integer months = status.whole(Column.WIRKUNGSPRUEFUNG);
		Stage stage = status.stage();
		if (months != null && (stage == null || !stage.isEnded())) {
			LocalDate last = status.day(Column.LETZTE_WIRKUNGSPRUEFUNG);
			add(appointments, measure, Kind.REVIEW, review(last, months), "", reviewRemark(last, months));
		}
		return appointments;
	}

	/** The Wiedervorlage that was decided, where the reported one is another. */
	private static Optional<DecidedResubmission> decided(MeasureState state, MeasureStatus status) {
		DecidedResubmission decided = (state.deferral() != null) ? state.deferral().decided() : null;
		return Optional.ofNullable(decided).filter((each) -> each.differsFrom(status));
	}

	private static void add(List<Appointment> appointments, Measure measure, Kind kind, @Nullable VagueDate date,
			String committee, String remark) {
		if (date != null) {
			appointments.add(new Appointment(date, kind, measure.number().value(), measure.title(), committee, remark));
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
