package de.lenkungsbericht.report.master;

import java.time.LocalDate;
import java.time.YearMonth;

import de.lenkungsbericht.report.master.Appointment.Phase;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.SheetDescription;
import de.lenkungsbericht.report.workbook.Table;
import de.lenkungsbericht.report.workbook.TableBuilder;
import de.lenkungsbericht.report.workbook.Tone;
import org.jspecify.annotations.Nullable;

/** Every date, in the order of the calendar. */
final class DatesSheet {

	static final String TABLE = "Termine";

	static final String FROM = "Von";

	static final String KIND = "Art";

	private DatesSheet() {
	}

	/** The place of a column's cells in formulas. */
	static String range(String header) {
		return "{" + TABLE + "[" + header + "]}";
	}

	static SheetDescription describe(MasterView view) {
		return Sheets.begin(MasterView.DATES, "Termine", view, Timeline.LEGEND).block(table(view)).build();
	}

	private static Table table(MasterView view) {
		LocalDate dueOn = view.state().dueOn();
		Timeline timeline = new Timeline(YearMonth.from(dueOn));
		return TableBuilder.<Appointment>named(TABLE)
			.column("Monat", 15, (appointment) -> month(appointment.date().start()))
			.column(FROM, 13, (appointment) -> Cell.day(appointment.date().start()))
			.column("Bis", 13, (appointment) -> Cell.day(appointment.date().end()))
			.column(KIND, 20, (appointment) -> Cell.text(appointment.kind().label()))
			.text("Nr.", 9, Appointment::number)
			.text("Maßnahme", 29, Appointment::title)
			.text(timeline.header(), 28, (appointment) -> timeline.of(appointment.date()))
			.text("Gremium", 23, Appointment::committee)
			.text("Angabe", 19, (appointment) -> appointment.date().text())
			.column("Stand", 16, (appointment) -> phase(appointment, dueOn))
			.text("Bemerkung", 26, Appointment::remark)
			.of(Appointments.of(view), "Es ist kein Termin gemeldet.");
	}

	private static Cell month(@Nullable LocalDate day) {
		return (day != null) ? Cell.of(new Content.Month(YearMonth.from(day))) : Cell.text("ohne Datum");
	}

	private static Cell phase(Appointment appointment, LocalDate dueOn) {
		Phase phase = appointment.phase(dueOn);
		boolean late = phase == Phase.PAST && !appointment.number().isEmpty();
		return Cell.text(phase.label()).toned(late ? Tone.BAD : tone(phase));
	}

	/** As where the Wiedervorlagen stand on the other sheets. */
	private static Tone tone(Phase phase) {
		return switch (phase) {
			case OVERDUE -> Tone.BAD;
			case DUE -> Tone.ATTENTION;
			case RUNNING -> Tone.INFO;
			case SUPERSEDED -> Tone.MUTED;
			default -> Tone.PLAIN;
		};
	}

}
