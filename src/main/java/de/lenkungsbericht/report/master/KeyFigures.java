package de.lenkungsbericht.report.master;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.state.Deferral.Due;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.report.wording.SequenceText;
import de.lenkungsbericht.report.wording.UncostedText;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.Line;
import de.lenkungsbericht.report.workbook.NumberFormat;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.Tone;

/** The figures in large letters: each with a label above and a remark below. */
final class KeyFigures {

	/** A serial day later than any session. */
	private static final int LATEST = 1_000_000;

	/** How many measures that wait are not costed, as an expression. */
	private static final String UNCOSTED = "COUNTIFS(" + DeferredSheet.range(DeferredSheet.COSTED) + ","
			+ Content.Formula.literal(DeferredSheet.NOT_COSTED) + ")";

	private final MasterView view;

	private final List<WaitingMeasure> waiting;

	KeyFigures(MasterView view) {
		this.view = view;
		this.waiting = view.waiting();
	}

	List<Line> lines() {
		List<Card> cards = List.of(measures(), waitingMeasures(), net(), once(), overdue(), session());
		return List.of(line(cards.stream().map((card) -> card.label().as(Role.FIGURE_LABEL)).toList()),
				line(cards.stream().map((card) -> card.figure().as(Role.FIGURE)).toList()),
				line(cards.stream().map((card) -> card.remark().as(Role.FIGURE_LABEL)).toList()));
	}

	/**
	 * The first card is one wide column, four have two columns each, the last has all at
	 * the right.
	 */
	private static Line line(List<Cell> cells) {
		List<Cell> spread = new ArrayList<>();
		spread.add(cells.get(0));
		cells.subList(1, 5).forEach((cell) -> spread.add(cell.spanning(2)));
		spread.add(Cell.blank());
		spread.add(cells.get(5).spanning(OverviewSheet.RIGHT_COLUMNS));
		return new Line(spread);
	}

	private Card measures() {
		List<MeasureState> measures = this.view.state().measures();
		Cell figure = Cell.formula("COUNTIFS(" + MeasuresSheet.range(MeasuresSheet.FIELD) + ",\"?*\")",
				whole(measures.size()));
		return new Card(Cell.text("Maßnahmen"), figure.linkedTo(MasterView.MEASURES),
				this.view.lastReportingDate().map(this::reported).orElse(Cell.text("noch keine gemeldet")));
	}

	/**
	 * How many were reported as of a day. Herkunft would not do: the newest file of a
	 * department that missed the day is its newest all the same.
	 */
	private Cell reported(LocalDate day) {
		String label = "davon mit Stand vom " + MasterView.german(day)
				+ (day.equals(this.view.state().asOf()) ? ": " : " oder jünger: ");
		long count = this.view.state()
			.measures()
			.stream()
			.flatMap((measure) -> MasterView.reportedOn(measure).stream())
			.filter((reported) -> !reported.isBefore(day))
			.count();
		return remark(Content.Formula.literal(label) + "&SUMPRODUCT((("
				+ MeasuresSheet.range(MeasuresSheet.REPORTING_DATE) + ">=" + date(day) + ")+("
				+ MeasuresSheet.range(MeasuresSheet.CONFIRMED) + ">=" + date(day) + ")>0)*1)", label + count);
	}

	private static String date(LocalDate day) {
		return "DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth() + ")";
	}

	private Card waitingMeasures() {
		Cell figure = Cell.formula("COUNTIFS(" + DeferredSheet.range(DeferredSheet.GROUP) + ",\"?*\")",
				whole(this.waiting.size()));
		int open = uncosted();
		return new Card(Cell.text("Warten auf Finanzierung"), figure.linkedTo(MasterView.DEFERRED),
				remark("\"davon noch nicht beziffert: \"&" + UNCOSTED, "davon noch nicht beziffert: " + open));
	}

	private Card net() {
		int open = uncosted();
		Cell figure = sum(DeferredSheet.NET, GroupSums.net(this.waiting));
		return new Card(Cell.text("Mehrbedarf netto, jährlich"), figure.linkedTo(MasterView.DEFERRED),
				remark(UncostedText.formula(UNCOSTED), UncostedText.of(open)));
	}

	private Card once() {
		String staff = GroupSums.column(this.waiting, Column.VZAE).stripTrailingZeros().toPlainString();
		Cell figure = sum(DeferredSheet.ONCE, GroupSums.column(this.waiting, Column.EINMALIG));
		String live = "SUBSTITUTE(ROUND(SUM(" + DeferredSheet.range(DeferredSheet.STAFF) + "),6),\".\",\",\")";
		return new Card(Cell.text("Mehrbedarf einmalig"), figure.linkedTo(MasterView.DEFERRED),
				remark("\"dazu Stellenanteile: \"&" + live + "&\" VZÄ\"",
						"dazu Stellenanteile: " + staff.replace('.', ',') + " VZÄ"));
	}

	private Card overdue() {
		long overdue = count(Due.OVERDUE);
		Cell figure = Cell.formula(countIfs(Due.OVERDUE), whole(overdue)).toned((overdue > 0) ? Tone.BAD : Tone.PLAIN);
		return new Card(Cell.text("Wiedervorlagen überfällig"), figure.linkedTo(MasterView.DEFERRED),
				remark("\"fällig: \"&" + countIfs(Due.DUE) + "&\" · nicht festgelegt: \"&" + countIfs(Due.NOT_SET),
						"fällig: " + count(Due.DUE) + " · nicht festgelegt: " + count(Due.NOT_SET)));
	}

	private Card session() {
		return this.view.nextSessions()
			.stream()
			.findFirst()
			.map(this::card)
			.orElseGet(
					() -> new Card(Cell.text("Nächste Sitzung"), Cell.text("–"), Cell.text(SequenceText.NO_SESSION)));
	}

	/**
	 * The earliest session from due-on on, on the sheet of dates, whose order may change.
	 */
	private Card card(Session session) {
		LocalDate dueOn = this.view.state().dueOn();
		String day = date(dueOn);
		String from = DatesSheet.range(DatesSheet.FROM);
		String live = LATEST + "-SUMPRODUCT(MAX((" + DatesSheet.range(DatesSheet.KIND) + "="
				+ Content.Formula.literal(Appointment.Kind.SESSION.label()) + ")*(" + from + ">=" + day + ")*(" + LATEST
				+ "-" + from + ")))";
		return new Card(Cell.text("Nächste Sitzung"),
				Cell.formula(live, new Content.Day(session.date())).linkedTo(MasterView.DATES),
				Cell.text(session.committee()));
	}

	private long count(Due due) {
		return this.waiting.stream().filter((measure) -> measure.deferral().due() == due).count();
	}

	private static String countIfs(Due due) {
		return "COUNTIFS(" + DeferredSheet.range(DeferredSheet.DUE) + "," + Content.Formula.literal(due.label()) + ")";
	}

	private static Cell sum(String header, BigDecimal result) {
		return Cell.formula("SUM(" + DeferredSheet.range(header) + ")", new Content.Number(result, NumberFormat.EUROS));
	}

	private int uncosted() {
		return (int) this.waiting.stream().filter((measure) -> !measure.deferral().costed()).count();
	}

	private static Cell remark(String expression, String result) {
		return Cell.formula(expression, new Content.Text(result));
	}

	private static Content whole(long number) {
		return new Content.Number(BigDecimal.valueOf(number), NumberFormat.WHOLE);
	}

	/** A key figure. */
	private record Card(Cell label, Cell figure, Cell remark) {
	}

}
