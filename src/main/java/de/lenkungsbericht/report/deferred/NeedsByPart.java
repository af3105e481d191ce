package de.lenkungsbericht.report.deferred;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.state.Deferral;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Line;
import de.lenkungsbericht.report.workbook.NumberFormat;
import de.lenkungsbericht.report.workbook.Role;

/** The sums by group and by field of action on the first sheet, live over the needs. */
final class NeedsByPart {

	private static final List<String> HEADERS = List.of("Maßnahmen", NeedsSheet.ONCE, NeedsSheet.ANNUAL,
			NeedsSheet.COVERED, NeedsSheet.NET, NeedsSheet.STAFF, "noch nicht beziffert");

	/** An empty line between two sections. */
	static final Line GAP = new Line(List.of());

	private NeedsByPart() {
	}

	static List<Line> groups(DeferredReport report) {
		List<Line> lines = new ArrayList<>();
		lines.add(heading("Nach Gruppe und Handlungsfeld"));
		lines.add(header("Gruppe"));
		for (Deferral.Group group : Deferral.Group.values()) {
			Cell label = Cell.text(group.label()).named("gruppe_" + group.ordinal());
			lines.add(line(label, FundingSum.of(report.in(group)), NeedsSheet.GROUP, GroupSheet.name(group)));
		}
		lines.add(total(FundingSum.of(report.measures())));
		return lines;
	}

	static List<Line> fields(DeferredReport report) {
		List<Line> lines = new ArrayList<>();
		lines.add(GAP);
		lines.add(header("Handlungsfeld"));
		List<String> fields = report.catalogue().fields();
		for (int i = 0; i < fields.size(); i++) {
			Cell label = Cell.text(fields.get(i)).named("feld_" + i);
			lines.add(line(label, FundingSum.of(report.inField(fields.get(i))), NeedsSheet.FIELD, NeedsSheet.NAME));
		}
		return lines;
	}

	/** The head of a section of tables. */
	static Line heading(String text) {
		return new Line(List.of(Cell.text(text).as(Role.HEADING).spanning(OverviewSheet.TABLE_COLUMNS)));
	}

	private static Line header(String first) {
		Stream<Cell> numbers = HEADERS.stream().map((header) -> Cell.text(header).as(Role.NUMBER_HEADER));
		return new Line(Stream.concat(Stream.of(Cell.text(first).as(Role.HEADER)), numbers).toList());
	}

	private static Line line(Cell label, FundingSum sum, String partHeader, String sheet) {
		String part = "(" + NeedsSheet.column(partHeader) + "={" + label.anchor() + "})*1";
		String uncosted = "(" + NeedsSheet.column(NeedsSheet.COSTED) + "=\"" + NeedsSheet.NOT_YET + "\")*1";
		List<Cell> cells = new ArrayList<>(cells(sum, "SUMPRODUCT(" + part + ")",
				(column) -> "SUMPRODUCT(" + part + "," + column + ")", "SUMPRODUCT(" + part + "," + uncosted + ")"));
		cells.set(0, cells.get(0).linkedTo(sheet));
		return new Line(
				Stream.concat(Stream.of(label.as(Role.ROW_HEADER)), cells.stream().map((cell) -> cell.as(Role.DATA)))
					.toList());
	}

	private static Line total(FundingSum sum) {
		List<Cell> cells = cells(sum, "SUMPRODUCT((" + NeedsSheet.column(NeedsSheet.GROUP) + "<>\"\")*1)",
				(column) -> "SUM(" + column + ")",
				"SUMPRODUCT((" + NeedsSheet.column(NeedsSheet.COSTED) + "=\"" + NeedsSheet.NOT_YET + "\")*1)");
		return new Line(Stream.concat(Stream.of(Cell.text("Summe")), cells.stream())
			.map((cell) -> cell.as(Role.TOTAL))
			.toList());
	}

	/** The figures of a line; {@code sums} makes the sum of a column. */
	private static List<Cell> cells(FundingSum sum, String count, UnaryOperator<String> sums, String uncosted) {
		return List.of(whole(count, sum.measures()), euros(sums, NeedsSheet.ONCE, sum.once()),
				euros(sums, NeedsSheet.ANNUAL, sum.annual()), euros(sums, NeedsSheet.COVERED, sum.covered()),
				euros(sums, NeedsSheet.NET, sum.netAnnual()),
				Cells.number(sums.apply(NeedsSheet.column(NeedsSheet.STAFF)), sum.staff(), NumberFormat.STAFF),
				whole(uncosted, sum.uncosted()));
	}

	private static Cell euros(UnaryOperator<String> sums, String header, BigDecimal result) {
		return Cells.euros(sums.apply(NeedsSheet.column(header)), result);
	}

	private static Cell whole(String expression, int result) {
		return Cells.number(expression, BigDecimal.valueOf(result), NumberFormat.WHOLE);
	}

}
