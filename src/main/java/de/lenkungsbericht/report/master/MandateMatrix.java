package de.lenkungsbericht.report.master;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.Line;
import de.lenkungsbericht.report.workbook.NumberFormat;
import de.lenkungsbericht.report.workbook.Role;

/**
 * The matrix in which everybody knows the portfolio: field of action by mandate, each
 * with the number of measures and how many of them wait for money.
 */
final class MandateMatrix {

	private static final String ALL = ",\"?*\"";

	private final MasterView view;

	private final List<String> mandates;

	MandateMatrix(MasterView view) {
		this.view = view;
		this.mandates = view.catalogue().mandates();
	}

	List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		lines.add(header());
		for (String field : this.view.catalogue().fields()) {
			Cell label = Cell.text(field).as(Role.ROW_HEADER).named(anchor(field));
			lines.add(line(label, "{" + anchor(field) + "}", (state) -> field.equals(state.measure().fieldOfAction()),
					Role.DATA));
		}
		lines.add(line(Cell.text("Summe").as(Role.TOTAL), "\"?*\"", (state) -> true, Role.TOTAL));
		return lines;
	}

	/** Each mandate heads its number, and beside it stands how many of them wait. */
	private Line header() {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.text(MeasuresSheet.FIELD).as(Role.HEADER));
		for (String mandate : this.mandates) {
			cells.add(Cell.text(mandate).as(Role.NUMBER_HEADER).named(anchor(mandate)));
			cells.add(waiting());
		}
		cells.add(Cell.text("Summe").as(Role.NUMBER_HEADER));
		cells.add(waiting());
		return new Line(cells);
	}

	private static Cell waiting() {
		return Cell.text("davon wartend").as(Role.NUMBER_HEADER);
	}

	private Line line(Cell label, String field, Predicate<MeasureState> inField, Role role) {
		List<Cell> cells = new ArrayList<>();
		cells.add(label);
		String criteria = MeasuresSheet.range(MeasuresSheet.FIELD) + "," + field;
		for (String mandate : this.mandates) {
			String both = criteria + "," + MeasuresSheet.range(MeasuresSheet.MANDATE) + ",{" + anchor(mandate) + "}";
			pair(cells, both, inField.and((state) -> mandate.equals(state.measure().mandate())), role);
		}
		pair(cells, criteria, inField, role);
		return new Line(cells);
	}

	private void pair(List<Cell> cells, String criteria, Predicate<MeasureState> members, Role role) {
		cells.add(figure(criteria, members).as(role));
		cells.add(figure(criteria + "," + MeasuresSheet.range(MeasuresSheet.GROUP) + ALL,
				members.and((state) -> state.deferral() != null))
			.as(role));
	}

	private Cell figure(String criteria, Predicate<MeasureState> members) {
		long result = this.view.state().measures().stream().filter(members).count();
		return Cell
			.formula("COUNTIFS(" + criteria + ")", new Content.Number(BigDecimal.valueOf(result), NumberFormat.WHOLE))
			.linkedTo(this.view.firstMeasure(members));
	}

	private static String anchor(String name) {
		return "Matrix " + name;
	}

}
