package de.lenkungsbericht.report.master;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.Line;
import de.lenkungsbericht.report.workbook.NumberFormat;
import de.lenkungsbericht.report.workbook.Role;

/**
 * The matrix in which everybody knows the portfolio: field of action by mandate, each
 * with the number of measures and how many of them wait for money. A few mandates have
 * two columns each; of many, both numbers share a cell.
 */
final class MandateMatrix {

	private static final String TITLE = "Maßnahmen je Handlungsfeld und Auftragsart";

	private static final String SUM = "Summe";

	private static final String NONE = "–";

	private final MasterView view;

	/** Mandates from left to right, and all of them last. */
	private final List<Part> parts = new ArrayList<>();

	MandateMatrix(MasterView view) {
		this.view = view;
		List<String> mandates = view.catalogue().mandates();
		int most = OverviewSheet.FIGURE_COLUMNS - 1;
		int shown = (mandates.size() <= most) ? mandates.size() : most - 1;
		for (int i = 0; i < shown; i++) {
			this.parts.add(mandate(mandates.get(i), i));
		}
		if (shown < mandates.size()) {
			this.parts.add(further(mandates, shown));
		}
		this.parts.add(new Part(Cell.text(SUM), MeasuresSheet.filled(MeasuresSheet.FIELD), (state) -> true));
	}

	private static Part mandate(String mandate, int index) {
		return new Part(Cell.text(mandate).named(mandateAnchor(index)), isMandate(index),
				(state) -> mandate.equals(state.measure().mandate()));
	}

	/** What no page has room for, in one column. */
	private static Part further(List<String> mandates, int shown) {
		String others = IntStream.range(0, shown)
			.mapToObj((index) -> "-" + isMandate(index))
			.collect(Collectors.joining("", "(1", ")"));
		List<String> rest = mandates.subList(shown, mandates.size());
		return new Part(Cell.text(rest.size() + " weitere Auftragsarten"),
				MeasuresSheet.filled(MeasuresSheet.FIELD) + "*" + others,
				(state) -> rest.contains(state.measure().mandate()));
	}

	private static String isMandate(int index) {
		return MeasuresSheet.same(MeasuresSheet.MANDATE, mandateAnchor(index));
	}

	/** What it shows, and how. */
	String title() {
		return isPaired() ? TITLE : TITLE + " (in Klammern: davon wartend)";
	}

	/** Whether it leaves room for something at its right. */
	boolean isNarrow() {
		return isPaired() || this.parts.size() < OverviewSheet.LEFT_COLUMNS;
	}

	private boolean isPaired() {
		return 2 * this.parts.size() < OverviewSheet.LEFT_COLUMNS;
	}

	List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		lines.add(header());
		List<String> fields = this.view.catalogue().fields();
		for (int i = 0; i < fields.size(); i++) {
			lines.add(field(fields.get(i), "Matrix Feld " + i));
		}
		lines.add(line(Cell.text(SUM).as(Role.TOTAL), MeasuresSheet.filled(MeasuresSheet.FIELD), (state) -> true,
				Role.TOTAL));
		return lines;
	}

	/** Each mandate heads its number, and beside it stands how many of them wait. */
	private Line header() {
		List<Cell> cells = new ArrayList<>();
		for (Part part : this.parts) {
			cells.add(part.header().as(isPaired() ? Role.NUMBER_HEADER : Role.HEADER));
			if (isPaired()) {
				cells.add(Cell.text("davon wartend").as(Role.NUMBER_HEADER));
			}
		}
		return spread(Cell.text(MeasuresSheet.FIELD).as(Role.HEADER), cells);
	}

	private Line field(String field, String anchor) {
		return line(Cell.text(field).as(Role.ROW_HEADER).named(anchor), MeasuresSheet.same(MeasuresSheet.FIELD, anchor),
				(state) -> field.equals(state.measure().fieldOfAction()), Role.DATA);
	}

	private Line line(Cell label, String inField, Predicate<MeasureState> members, Role role) {
		List<Cell> cells = new ArrayList<>();
		for (Part part : this.parts) {
			Members both = new Members(inField + "*" + part.condition(), members.and(part.members()));
			cells.addAll(isPaired() ? List.of(figure(both), figure(both.waiting())) : List.of(figures(both)));
		}
		return spread(label, cells.stream().map((cell) -> cell.as(role)).toList());
	}

	/** A wide matrix leaves the gap between left and right blank. */
	private Line spread(Cell label, List<Cell> figures) {
		List<Cell> cells = new ArrayList<>(List.of(label));
		cells.addAll(figures);
		if (!isNarrow()) {
			cells.add(OverviewSheet.LEFT_COLUMNS, Cell.blank().as(figures.get(0).role()));
		}
		return new Line(cells);
	}

	private Cell figure(Members members) {
		return Cell.formula(members.live(), new Content.Number(BigDecimal.valueOf(count(members)), NumberFormat.WHOLE))
			.linkedTo(this.view.firstMeasure(members.such()));
	}

	/** Both numbers in one cell: {@code 6 (4)}. */
	private Cell figures(Members members) {
		Members waiting = members.waiting();
		String live = "IF(" + members.live() + "=0," + Content.Formula.literal(NONE) + "," + members.live() + "&IF("
				+ waiting.live() + "=0,\"\",\" (\"&" + waiting.live() + "&\")\"))";
		return Cell.formula(live, new Content.Text(shown(count(members), count(waiting))))
			.linkedTo(this.view.firstMeasure(members.such()));
	}

	private static String shown(long measures, long waiting) {
		return (measures == 0) ? NONE : measures + ((waiting == 0) ? "" : " (" + waiting + ")");
	}

	private long count(Members members) {
		return this.view.state().measures().stream().filter(members.such()).count();
	}

	private static String mandateAnchor(int index) {
		return "Matrix Auftragsart " + index;
	}

	/**
	 * A column, or two.
	 *
	 * @param condition what makes a measure belong here, as a factor of a product
	 */
	private record Part(Cell header, String condition, Predicate<MeasureState> members) {
	}

	/** Some measures: how a formula finds them, and how we do. */
	private record Members(String condition, Predicate<MeasureState> such) {

		Members waiting() {
			return new Members(this.condition + "*" + MeasuresSheet.filled(MeasuresSheet.GROUP),
					this.such.and((state) -> state.deferral() != null));
		}

		String live() {
			return MeasuresSheet.count(this.condition);
		}

	}

}
