package de.lenkungsbericht.report.deferred;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import de.lenkungsbericht.portfolio.decision.Outcome;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.InputRule.Prompt;
import de.lenkungsbericht.report.workbook.InputRule;
import de.lenkungsbericht.report.workbook.NumberFormat;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.SheetDescription;
import de.lenkungsbericht.report.workbook.Table;
import de.lenkungsbericht.report.workbook.TableColumn;

/** The sheet Entscheidung: a line per measure, to be filled in during the session. */
final class DecisionSheet {

	static final String NAME = DecisionColumn.SHEET;

	/** What the steering group can recommend, then what a deciding committee can say. */
	static final List<String> DECISIONS = Stream.of(Outcome.values()).map(Outcome::label).toList();

	private final DeferredReport report;

	private DecisionSheet(DeferredReport report) {
		this.report = report;
	}

	static SheetDescription describe(DeferredReport report) {
		return SheetDescription.named(NAME)
			.line(Cell.text("Entscheidung").as(Role.TITLE).spanning(6))
			.line(hint(
					"Bitte je Maßnahme eintragen, was beschlossen wurde: Gremium und Entscheidung aus der Liste wählen, "
							+ "Sitzung als Datum, Wiedervorlage auch ungefähr (Herbst 2021)."))
			.line(hint(
					"Ohne Beschluss bleibt die Zeile leer. Danach die Datei in den Ordner input/lenkungsgruppe legen."))
			.gap()
			.block(new DecisionSheet(report).table())
			.frozenColumns(2)
			.build();
	}

	private static Cell hint(String text) {
		return Cell.text(text).as(Role.SUBTITLE).spanning(10);
	}

	private Table table() {
		return new Table("Entscheidung", columns(), () -> this.report.measures().stream().map(this::row).iterator(),
				"Keine Maßnahme wartet auf Geld.");
	}

	private List<TableColumn> columns() {
		return List.of(column(DecisionColumn.NR, 9), column(DecisionColumn.TITEL, 30),
				column(DecisionColumn.GRUPPE, 17), column(DecisionColumn.BISHER, 17),
				column(DecisionColumn.GREMIUM, 26).ruled(committee()),
				column(DecisionColumn.SITZUNG, 12).ruled(session()),
				column(DecisionColumn.ENTSCHEIDUNG, 24).ruled(decision()),
				column(DecisionColumn.WIEDERVORLAGE, 15).ruled(resubmission()), column(DecisionColumn.VORLAGE, 13),
				column(DecisionColumn.BEMERKUNG, 28));
	}

	private List<Cell> row(DeferredMeasure measure) {
		Cell input = entry(NumberFormat.TEXT);
		return List.of(Cell.text(measure.number()), Cell.text(measure.measure().title()),
				Cell.text(measure.group().label()), Cell.text(Wording.resubmissionDate(measure)), input,
				entry(NumberFormat.DAY), input, input, input, input);
	}

	private static TableColumn column(DecisionColumn column, int width) {
		return TableColumn.of(column.header(), width);
	}

	/** Text stays as it is typed: no program makes a day of {@code 1/2021}. */
	private static Cell entry(NumberFormat format) {
		return Cell.of(new Content.Entry(new Content.Blank(), format)).as(Role.INPUT);
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
