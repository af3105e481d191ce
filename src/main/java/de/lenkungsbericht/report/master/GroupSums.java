package de.lenkungsbericht.report.master;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

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
		String criteria = "," + DeferredSheet.range(DeferredSheet.GROUP) + ",{" + anchor + "}";
		return line(label, figures(criteria, (measure) -> measure.deferral().group() == group, Role.DATA));
	}

	private Line total() {
		String criteria = "," + DeferredSheet.range(DeferredSheet.GROUP) + ",\"?*\"";
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
		List<Cell> figures = List.of(count("", criteria, chosen.size()).linkedTo(this.view.firstWaiting(members)),
				sum(DeferredSheet.ONCE, criteria, column(chosen, Column.EINMALIG), NumberFormat.EUROS),
				sum(DeferredSheet.ANNUAL, criteria, column(chosen, Column.JAEHRLICH), NumberFormat.EUROS),
				sum(DeferredSheet.NET, criteria, net(chosen), NumberFormat.EUROS),
				sum(DeferredSheet.STAFF, criteria, column(chosen, Column.VZAE), NumberFormat.STAFF),
				count(pair(DeferredSheet.COSTED, DeferredSheet.NOT_COSTED), criteria,
						chosen.stream().filter((measure) -> !measure.deferral().costed()).count()),
				due(chosen, criteria, Deferral.Due.DUE), due(chosen, criteria, Deferral.Due.OVERDUE));
		return figures.stream().map((cell) -> cell.as(role)).toList();
	}

	private static Cell due(List<WaitingMeasure> chosen, String criteria, Deferral.Due due) {
		return count(pair(DeferredSheet.DUE, due.label()), criteria,
				chosen.stream().filter((measure) -> measure.deferral().due() == due).count());
	}

	private static String pair(String header, String value) {
		return "," + DeferredSheet.range(header) + "," + Content.Formula.literal(value);
	}

	private static Cell count(String further, String criteria, long result) {
		return Cell.formula("COUNTIFS(" + criteria.substring(1) + further + ")",
				new Content.Number(BigDecimal.valueOf(result), NumberFormat.WHOLE));
	}

	private static Cell sum(String header, String criteria, BigDecimal result, NumberFormat format) {
		return Cell.formula("SUMIFS(" + DeferredSheet.range(header) + criteria + ")",
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
