package de.lenkungsbericht.report.notice;

import java.util.List;

import de.lenkungsbericht.portfolio.ReportingDay;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import de.lenkungsbericht.portfolio.notice.Occasion.Phase;

/** Reminds a department of a day of the reporting calendar. */
public final class ReminderLetter {

	private ReminderLetter() {
	}

	/**
	 * The reminder of a day.
	 * @param forwarding why it goes to the project office instead, empty if it does not
	 */
	public static Letter of(Phase phase, ReportingDay day, String departmentName, String forwarding) {
		String reportingDate = GermanDate.format(day.reportingDate());
		String dueBy = GermanDate.format(day.dueBy());
		return switch (phase) {
			case BEFORE -> letter("Erinnerung: Meldung zum Stichtag " + reportingDate + ", Abgabe bis " + dueBy,
					"bis " + dueBy + " wird die Maßnahmenmeldung zum Stichtag " + reportingDate
							+ " erwartet. Von Ihnen (" + departmentName + ") ist dazu noch keine angenommen.",
					forwarding);
			case AFTER ->
				letter("Noch offen: Meldung zum Stichtag " + reportingDate, "die Maßnahmenmeldung zum Stichtag "
						+ reportingDate + " wurde bis " + dueBy + " erwartet. Von Ihnen (" + departmentName
						+ ") ist dazu noch keine angenommen. Bitte holen Sie sie nach; bis dahin zeigen die Berichte für Ihre "
						+ "Maßnahmen den letzten Stand.", forwarding);
		};
	}

	private static Letter letter(String subject, String sentence, String forwarding) {
		return new LetterBuilder(subject).paragraph(sentence)
			.items("Was Sie tun können", List.of("Füllen Sie das Formular aus und legen Sie es in Ihren Ablageordner.",
					"Hat sich nichts geändert, genügt eine Meldung mit „Keine Änderungen: ja“.",
					"Haben Sie schon gemeldet und die Datei wurde zurückgewiesen, sagt Ihnen die Rückmeldung, was "
							+ "zu berichtigen ist."))
			.signed(forwarding);
	}

}
