package de.lenkungsbericht.report.master;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.state.Deferral;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.Line;
import de.lenkungsbericht.report.workbook.NumberFormat;
import de.lenkungsbericht.report.workbook.Role;

/**
 * What waits for money, a line for each group and one for all: live formulas over the
 * table, with results of our own.
 */
final class GroupSums {

	private static final String PREFIX = "Gruppe ";

	private final MasterView view;

	private final List<WaitingMeasure> waiting;

	GroupSums(MasterView view) {
		this.view = view;
		this.waiting = view.waiting();
	}

	List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		lines.add(line(Cell.text(DeferredSheet.GROUP).as(Role.HEADER), header()));
		for (Deferral.Group group : Deferral.Group.values()) {
			lines.add(group(group));
		}
		lines.add(total());
		return lines;
	}

	private static List<Cell> header() {
		return List
			.of("Anzahl", "Einmalig", "Jährlich", "Netto jährlich", "Stellen (VZÄ)", "Nicht beziffert", "Fällig",
					"Überfällig")
			.stream()
			.map((text) -> Cell.text(text).as(Role.NUMBER_HEADER))
			.toList();
	}

	private Line group(Deferral.Group group) {
		String anchor = anchor(group.name());
		Cell label = Cell.text(group.label()).as(Role.ROW_HEADER).named(anchor);
		String criteria = DeferredSheet.range(DeferredSheet.GROUP) + ",{" + anchor + "}";
		return line(label, figures(criteria, (measure) -> measure.deferral().group() == group, Role.DATA));
	}

	private Line total() {
		String criteria = DeferredSheet.range(DeferredSheet.GROUP) + ",\"?*\"";
		return line(Cell.text("Summe").as(Role.TOTAL), figures(criteria, (measure) -> true, Role.TOTAL));
	}

	private static Line line(Cell label, List<Cell> figures) {
		List<Cell> cells = new ArrayList<>(List.of(label));
		cells.addAll(figures);
		return new Line(cells);
	}

	private static String anchor(String name) {
		return PREFIX + name;
	}

	private List<Cell> figures(String criteria, Predicate<WaitingMeasure> members, Role role) {
		List<WaitingMeasure> chosen = this.waiting.stream().filter(members).toList();
		List<Cell> figures = List.of(count(List.of(criteria), chosen.size()),
				sum(DeferredSheet.ONCE, criteria, column(chosen, Column.EINMALIG), NumberFormat.EUROS),
				sum(DeferredSheet.ANNUAL, criteria, column(chosen, Column.JAEHRLICH), NumberFormat.EUROS),
				sum(DeferredSheet.NET, criteria, net(chosen), NumberFormat.EUROS),
				sum(DeferredSheet.STAFF, criteria, column(chosen, Column.VZAE), NumberFormat.STAFF));
		Stream<Cell> linked = figures.stream().map((cell) -> cell.linkedTo(this.view.firstWaiting(members)));
		return Stream
			.of(linked,
					Stream.of(
							some(DeferredSheet.COSTED, DeferredSheet.NOT_COSTED, criteria,
									members.and((measure) -> !measure.deferral().costed())),
							due(members, criteria, Deferral.Due.DUE), due(members, criteria, Deferral.Due.OVERDUE)))
			.flatMap((cells) -> cells)
			.map((cell) -> cell.as(role))
			.toList();
	}

	private Cell due(Predicate<WaitingMeasure> members, String criteria, Deferral.Due due) {
		return some(DeferredSheet.DUE, due.label(), criteria,
				members.and((measure) -> measure.deferral().due() == due));
	}

	/**
	 * How many of a line hold a value in a column, and where the first of them stands.
	 */
	private Cell some(String header, String value, String criteria, Predicate<WaitingMeasure> such) {
		return count(List.of(criteria, pair(header, value)), this.waiting.stream().filter(such).count())
			.linkedTo(this.view.firstWaiting(such));
	}

	private static String pair(String header, String value) {
		return DeferredSheet.range(header) + "," + Content.Formula.literal(value);
	}

	private static Cell count(List<String> criteria, long result) {
		return Cell.formula("COUNTIFS(" + String.join(",", criteria) + ")",
				new Content.Number(BigDecimal.valueOf(result), NumberFormat.WHOLE));
	}

	private static Cell sum(String header, String criteria, BigDecimal result, NumberFormat format) {
		return Cell.formula("SUMIFS(" + DeferredSheet.range(header) + "," + criteria + ")",
				new Content.Number(result, format));
	}

	static BigDecimal column(List<WaitingMeasure> measures, Column column) {
		return measures.stream()
			.map((measure) -> measure.status().number(column))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	static BigDecimal net(List<WaitingMeasure> measures) {
		return measures.stream()
			.map((measure) -> measure.deferral().netAnnual())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
