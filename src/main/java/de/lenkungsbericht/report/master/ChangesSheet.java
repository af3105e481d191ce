package de.lenkungsbericht.report.master;

import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.state.FieldChange;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.SheetDescription;
import de.lenkungsbericht.report.workbook.Table;
import de.lenkungsbericht.report.workbook.TableBuilder;

/** What changed, value by value. */
final class ChangesSheet {

	private static final String BLANK = "(leer)";

	private ChangesSheet() {
	}

	static SheetDescription describe(MasterView view) {
		Session session = view.state().lastSteeringSession();
		return Sheets
			.begin(MasterView.CHANGES, "Änderungen", view,
					(session != null) ? "letzte Sitzung der Lenkungsgruppe davor: " + MasterView.german(session.date())
							: "keine frühere Sitzung der Lenkungsgruppe")
			.block(table(view))
			.frozenColumns(2)
			.build();
	}

	private static Table table(MasterView view) {
		return TableBuilder.<FieldChange>named("Aenderungen")
			.column("Nr.", 9,
					(change) -> Cell.text(change.measure().value())
						.as(Role.ROW_HEADER)
						.linkedTo(MeasuresSheet.anchor(change.measure().value())))
			.text("Maßnahme", 36, (change) -> view.title(change.measure()))
			.text("Vergleich mit", 24, (change) -> since(change.since()))
			.text("Feld", 26, (change) -> change.column().header())
			.text("Vorher", 44, (change) -> shown(change.before()))
			.text("Jetzt", 44, (change) -> shown(change.after()))
			.column("Stichtag vorher", 14, (change) -> Cell.day(change.beforeAsOf()))
			.column("Stichtag jetzt", 14, (change) -> Cell.day(change.afterAsOf()))
			.of(view.state().changes(), "Gegenüber den früheren Ständen hat sich nichts geändert.");
	}

	private static String since(FieldChange.Since since) {
		return switch (since) {
			case PREVIOUS_STATUS -> "früherem Stichtag";
			case LAST_STEERING_SESSION -> "letzter Sitzung der Lenkungsgruppe";
		};
	}

	private static String shown(String text) {
		return text.isEmpty() ? BLANK : text;
	}

}
