package de.lenkungsbericht.report.master;

import java.util.function.Function;
import java.util.stream.Stream;

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

	private static final String UNCHANGED = "Gegenüber den früheren Ständen hat sich nichts geändert.";

	private static final String NO_EARLIER_STATE = "Einen Stand von einem früheren Stichtag gibt es noch nicht.";

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
		return TableBuilder.<ComparedChange>named("Aenderungen")
			.column("Nr.", 9,
					of((change) -> Cell.text(change.measure().value())
						.as(Role.ROW_HEADER)
						.linkedTo(MeasuresSheet.anchor(change.measure().value()))))
			.column("Maßnahme", 36, of((change) -> Cell.text(view.title(change.measure()))))
			.text("Vergleich mit", 24, ComparedChange::with)
			.column("Feld", 26, of((change) -> Cell.text(change.column().header())))
			.column("Vorher", 44, of((change) -> Cell.text(shown(change.before()))))
			.column("Jetzt", 44, of((change) -> Cell.text(shown(change.after()))))
			.column("Stichtag vorher", 14, of((change) -> Cell.day(change.beforeAsOf())))
			.column("Stichtag jetzt", 14, of((change) -> Cell.day(change.afterAsOf())))
			.of(ComparedChange.of(view.state().changes()), hasEarlierState(view) ? UNCHANGED : NO_EARLIER_STATE);
	}

	/** Whether something was accepted before the newest Stichtag. */
	private static boolean hasEarlierState(MasterView view) {
		return view.state()
			.submissions()
			.stream()
			.filter((record) -> record.verdict().isAccepted())
			.flatMap((record) -> Stream.ofNullable(record.reportingDate()))
			.distinct()
			.count() > 1;
	}

	private static Function<ComparedChange, Cell> of(Function<FieldChange, Cell> cell) {
		return (compared) -> cell.apply(compared.change());
	}

	private static String shown(String text) {
		return text.isEmpty() ? BLANK : text;
	}

}
