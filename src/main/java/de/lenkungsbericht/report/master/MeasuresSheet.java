package de.lenkungsbericht.report.master;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.ColumnType;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.decision.DecisionWords;
import de.lenkungsbericht.portfolio.state.AcceptedRow;
import de.lenkungsbericht.portfolio.state.DecidedResubmission;
import de.lenkungsbericht.portfolio.state.DecisionRecord;
import de.lenkungsbericht.portfolio.state.Deferral;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.portfolio.state.RowSource;
import de.lenkungsbericht.report.wording.DueTone;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.NumberFormat;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.SheetDescription;
import de.lenkungsbericht.report.workbook.TableBuilder;
import de.lenkungsbericht.report.workbook.TableColumn;

/** One line a measure with everything that is known of it. */
final class MeasuresSheet {

	static final String TABLE = "Massnahmen";

	static final String FIELD = "Handlungsfeld";

	static final String MANDATE = "Auftragsart";

	static final String RECEIPT = "Eingang Nr.";

	static final String REPORTING_DATE = "Stichtag";

	static final String CONFIRMED = "Bestätigt am";

	static final String GROUP = "Wartet auf Geld als";

	/** Whether the measure waited for money at the last session and no longer does. */
	static final String GONE = "Wartet nicht mehr";

	static final String GONE_LABEL = "entfallen";

	/** Where the status contradicts itself, see {@link Contradiction}. */
	static final String CONTRADICTION = "Widerspruch";

	/** What stands at the left and is printed; everything else follows at the right. */
	private static final List<Column> FIRST = List.of(Column.BEARBEITUNGSSTAND, Column.EMPFEHLUNG, Column.FINANZBEDARF,
			Column.EINMALIG, Column.JAEHRLICH, Column.VZAE, Column.NAECHSTE_VORSTELLUNG, Column.TERMIN,
			Column.WIEDERVORLAGE);

	/** The last of the printed columns, behind what was decided. */
	private static final Column LAST = Column.KURZBERICHT;

	private static final Set<Column> NEED = EnumSet.of(Column.EINMALIG, Column.JAEHRLICH, Column.VZAE);

	private static final int LEADING_COLUMNS = 5;

	/** The sums of the first sheet are of those that wait, these are not. */
	private static final String SUMMED = "alle Maßnahmen, auch nicht wartende";

	private MeasuresSheet() {
	}

	static SheetDescription describe(MasterView view) {
		TableBuilder<MeasureState> table = TableBuilder.named(TABLE);
		leadingColumns(table, view);
		FIRST.forEach((column) -> valueColumn(table, column));
		table.column("Zuletzt entschieden", 24, decided(MeasuresSheet::decision));
		valueColumn(table, LAST);
		Set<Column> rest = EnumSet.copyOf(Column.ofStatus());
		rest.removeAll(FIRST);
		rest.remove(LAST);
		rest.forEach((column) -> valueColumn(table, column));
		derivedColumns(table, view);
		sourceColumns(table);
		return Sheets
			.begin(MasterView.MEASURES, "Maßnahmen", view,
					"eine Zeile je Maßnahme; gedruckt werden die Spalten bis Kurzbericht")
			.block(table.of(view.measuresByGroup(), "Der Katalog enthält keine Maßnahme.").summing(SUMMED))
			.frozenColumns(2)
			.printedColumns(LEADING_COLUMNS + FIRST.size() + 2)
			.build();
	}

	/** The place of a column's cells in formulas. */
	static String range(String header) {
		return "{" + TABLE + "[" + header + "]}";
	}

	/**
	 * Counts rows.
	 * @param condition factors that are 1 for such a row and 0 for another. Conditions of
	 * {@code COUNTIFS} would not do for names of the reference data: an asterisk or a
	 * leading {@code <} has a meaning there, and long ones fail.
	 */
	static String count(String condition) {
		return "SUMPRODUCT(" + condition + "*1)";
	}

	/** Whether a column holds what a named cell holds, as a factor. */
	static String same(String header, String anchor) {
		return "EXACT(" + range(header) + ",{" + anchor + "})";
	}

	/** Whether a column is filled in, as a factor. */
	static String filled(String header) {
		return "(" + range(header) + "<>\"\")";
	}

	/** Whether a column is blank, as a factor. */
	static String blank(String header) {
		return "(" + range(header) + "=\"\")";
	}

	/** The name of the cell that holds a measure's number, for links. */
	static String anchor(String number) {
		return "Maßnahme " + number;
	}

	private static void leadingColumns(TableBuilder<MeasureState> table, MasterView view) {
		table
			.column("Nr.", 9,
					(state) -> Cell.text(state.measure().number().value())
						.as(Role.ROW_HEADER)
						.named(anchor(state.measure().number().value())))
			.text("Maßnahme", 34, (state) -> state.measure().title())
			.text(FIELD, 24, (state) -> state.measure().fieldOfAction())
			.text("Federführung", 18, (state) -> view.departmentName(state.measure().lead()))
			.text("Verbund", 10, (state) -> Objects.requireNonNullElse(state.measure().group(), ""));
	}

	private static void valueColumn(TableBuilder<MeasureState> table, Column column) {
		TableColumn described = TableColumn.of(column.header(), width(column));
		NumberFormat sum = Column.AMOUNTS.contains(column) ? NumberFormat.AMOUNT
				: (column == Column.VZAE) ? NumberFormat.STAFF : null;
		table.column((sum != null) ? described.summedAs(sum) : described, (state) -> value(state, column));
	}

	private static Cell value(MeasureState state, Column column) {
		if (NEED.contains(column)) {
			return ValueCells.need(state.status(), state.deferral(), column);
		}
		Optional<WaitingMeasure> waiting = WaitingMeasure.of(state).filter((each) -> column == Column.WIEDERVORLAGE);
		return waiting.map(WaitingMeasure::resubmission).orElseGet(() -> ValueCells.cell(state.status(), column));
	}

	private static Cell decision(Decision decision) {
		return Cell.text(DecisionWords.outcome(decision) + "\n" + decision.committee() + ", "
				+ MasterView.german(decision.session()));
	}

	private static int width(Column column) {
		return switch (column) {
			case KURZBERICHT, BEMERKUNG, GRUND, BEDINGUNG -> 60;
			case BEARBEITUNGSSTAND, EMPFEHLUNG, NAECHSTE_VORSTELLUNG -> 20;
			case ANLAGE -> 10;
			default -> (column.type() == ColumnType.AMOUNT) ? 16 : 15;
		};
	}

	private static void derivedColumns(TableBuilder<MeasureState> table, MasterView view) {
		table.text(MANDATE, 26, (state) -> state.measure().mandate())
			.text("Beteiligt", 24, (state) -> view.departmentNames(state.measure().participants()))
			.text("Beratungsfolge", 26, (state) -> String.join(" → ", state.measure().consultationSequence()))
			.column("Netto jährlich (€)", 16, waiting(MeasuresSheet::net))
			.column(GROUP, 24, waiting((waiting) -> Cell.text(waiting.deferral().group().label())))
			.column("Stand der Wiedervorlage", 16,
					waiting((waiting) -> Cell.text(waiting.deferral().due().label())
						.toned(DueTone.of(waiting.deferral().due()))))
			.text(CONTRADICTION, 24, (state) -> Contradiction.of(state).map(Contradiction::label).orElse(""))
			.text(GONE, 16, (state) -> view.isGone(state.measure().number()) ? GONE_LABEL : "")
			.column("Beschlossene Wiedervorlage", 18, waiting(MeasuresSheet::decidedDate))
			.column("Letzte Entscheidung", 30, decided((decision) -> Cell.text(DecisionWords.outcome(decision))))
			.column("Gremium der Entscheidung", 26, decided((decision) -> Cell.text(decision.committee())))
			.column("Sitzung der Entscheidung", 13, decided((decision) -> Cell.day(decision.session())))
			.column("Vorlage-Nr.", 16, decided((decision) -> Cell.text(decision.paperNumber())))
			.text("Beiträge der Beteiligten", 60, (state) -> contributions(state, view));
	}

	private static Function<MeasureState, Cell> waiting(Function<WaitingMeasure, Cell> cell) {
		return (state) -> WaitingMeasure.of(state).map(cell).orElse(Cell.blank());
	}

	private static Cell net(WaitingMeasure waiting) {
		Deferral deferral = waiting.deferral();
		return deferral.costed() ? Cell.amount(deferral.netAnnual()) : Cell.word(ValueCells.NOT_COSTED);
	}

	private static Cell decidedDate(WaitingMeasure waiting) {
		DecidedResubmission decided = waiting.deferral().decided();
		return Cell.text((decided != null) ? decided.date().text() : "");
	}

	private static Function<MeasureState, Cell> decided(Function<Decision, Cell> cell) {
		return (state) -> DecisionRecord.last(state.decisions())
			.map(DecisionRecord::decision)
			.map(cell)
			.orElse(Cell.blank());
	}

	private static void sourceColumns(TableBuilder<MeasureState> table) {
		table.column(REPORTING_DATE, 13, source((row) -> Cell.day(row.reportingDate())))
			.column(CONFIRMED, 13, (state) -> Cell.day(state.confirmedOn()))
			.column("Herkunft", 16, (state) -> Cell.text(state.origin().label()).toned(Tones.of(state.origin())))
			.text("Aus Gemeinsam mit übernommen", 22, MeasuresSheet::takenOver)
			.column(RECEIPT, 10, source((row) -> Cell.number(BigDecimal.valueOf(row.receipt()), NumberFormat.YEAR)))
			.column("Datei", 36, source((row) -> Cell.text(row.fileName())))
			.column("Blatt", 14, source((row) -> Cell.text(row.sheet())))
			.column("Zeile", 9, source((row) -> Cell.whole(row.rowNumber())));
	}

	private static Function<MeasureState, Cell> source(Function<RowSource, Cell> cell) {
		return (state) -> {
			AcceptedRow row = state.accepted();
			return (row != null) ? cell.apply(row.source()) : Cell.blank();
		};
	}

	private static String takenOver(MeasureState state) {
		return Column.ofStatus()
			.stream()
			.filter(state.takenOver()::contains)
			.map(Column::header)
			.collect(Collectors.joining(", "));
	}

	private static String contributions(MeasureState state, MasterView view) {
		return state.contributions().stream().map((row) -> contribution(row, view)).collect(Collectors.joining("\n"));
	}

	private static String contribution(AcceptedRow row, MasterView view) {
		RowSource source = row.source();
		String report = row.status().text(Column.KURZBERICHT);
		String remark = row.status().text(Column.BEMERKUNG);
		return view.departmentName(source.department()) + ": " + report
				+ (report.isEmpty() || remark.isEmpty() ? "" : " – ") + remark + " (" + source.fileName() + ", "
				+ source.sheet() + ", Zeile " + source.rowNumber() + ")";
	}

}
