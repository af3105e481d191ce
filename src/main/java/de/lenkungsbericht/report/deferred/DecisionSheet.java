package de.lenkungsbericht.report.deferred;

import java.time.LocalDate;
import java.util.List;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.InputRule;
import de.lenkungsbericht.report.workbook.InputRule.Prompt;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.SheetDescription;
import de.lenkungsbericht.report.workbook.Table;
import de.lenkungsbericht.report.workbook.TableColumn;

/** The sheet Entscheidung: a line per measure, to be filled in during the session. */
final class DecisionSheet {

	static final String NAME = "Entscheidung";

	/** What the steering group can recommend, then what a deciding committee can say. */
	static final List<String> DECISIONS = List.of("Wiedervorlage bestätigt", "Wiedervorlage verschoben",
			"Freigabe empfohlen", "Nichtweiterverfolgung empfohlen", "zugestimmt", "abgelehnt", "vertagt");

	private final DeferredReport report;

	private DecisionSheet(DeferredReport report) {
		this.report = report;
	}

	static SheetDescription describe(DeferredReport report) {
		return SheetDescription.named(NAME)
			.line(Cell.text("Entscheidung").as(Role.TITLE).spanning(6))
			.line(Cell
				.text("Bitte je Maßnahme eintragen, was beschlossen wurde; die gelben Felder haben Auswahllisten. "
						+ "Ohne Beschluss bleibt die Zeile leer.")
				.as(Role.SUBTITLE)
				.spanning(10))
			.gap()
			.block(new DecisionSheet(report).table())
			.frozenColumns(2)
			.build();
	}

	private Table table() {
		return new Table("Entscheidung", columns(), () -> this.report.measures().stream().map(this::row).iterator(),
				"Keine Maßnahme wartet auf Geld.");
	}

	private List<TableColumn> columns() {
		return List.of(TableColumn.of("Nr.", 9), TableColumn.of("Maßnahme", 30), TableColumn.of("Gruppe", 17),
				TableColumn.of("Wiedervorlage bisher", 15), TableColumn.of("Gremium", 26).ruled(committee()),
				TableColumn.of("Sitzung am", 12).ruled(session()), TableColumn.of("Entscheidung", 24).ruled(decision()),
				TableColumn.of("Wiedervorlage am", 15).ruled(resubmission()), TableColumn.of("Vorlage-Nr.", 13),
				TableColumn.of("Bemerkung", 28));
	}

	private List<Cell> row(DeferredMeasure measure) {
		Cell input = Cell.blank().as(Role.INPUT);
		return List.of(Cell.text(measure.number()), Cell.text(measure.measure().title()),
				Cell.text(measure.group().label()), Cell.text(measure.status().text(Column.WIEDERVORLAGE)), input,
				input, input, input, input, input);
	}

	private static InputRule committee() {
		return new InputRule.DropDown(List.of(), "{" + CommitteesSheet.TABLE + "[" + CommitteesSheet.COMMITTEE + "]}",
				true, new Prompt("Gremium", "Bitte das Gremium auswählen, das entschieden hat."));
	}

	private InputRule session() {
		LocalDate first = this.report.state().asOf().minusYears(1);
		return new InputRule.DayBetween(first, first.plusYears(10), true,
				new Prompt("Sitzung am", "Bitte den Tag der Sitzung eingeben, zum Beispiel 22.06.2020."));
	}

	private static InputRule decision() {
		return new InputRule.DropDown(DECISIONS, "", true, new Prompt("Entscheidung",
				"Lenkungsgruppe: Wiedervorlage bestätigt oder verschoben, Freigabe oder Nichtweiterverfolgung empfohlen. "
						+ "Entscheidendes Gremium: zugestimmt, abgelehnt, vertagt."));
	}

	private static InputRule resubmission() {
		return new InputRule.Anything(new Prompt("Wiedervorlage am",
				"Bitte eintragen, wann die Maßnahme wieder vorgelegt wird: ein Datum oder ungefähr, zum Beispiel "
						+ "Juni 2021, Herbst 2021 oder 1. Quartal 2021."));
	}

}
