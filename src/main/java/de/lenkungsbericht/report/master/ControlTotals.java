package de.lenkungsbericht.report.master;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.report.master.ControlLine.Parts;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.Line;
import de.lenkungsbericht.report.workbook.NumberFormat;
import de.lenkungsbericht.report.workbook.Role;
import org.jspecify.annotations.Nullable;

/**
 * The control sums of all files together: one line for rows, one for each amount, and one
 * for decisions where there are any.
 */
final class ControlTotals {

	private final List<ControlLine> lines;

	private final Map<Column, Map<Long, BigDecimal>> inMaster;

	/**
	 * Adds up the lines of the sheet.
	 * @param inMaster euros on the sheet of measures by column, then by receipt
	 */
	ControlTotals(List<ControlLine> lines, Map<Column, Map<Long, BigDecimal>> inMaster) {
		this.lines = lines;
		this.inMaster = inMaster;
	}

	List<Line> lines() {
		List<Line> totals = new ArrayList<>();
		totals.add(header());
		totals.add(total(ControlLine.ROWS, null, NumberFormat.WHOLE));
		Column.AMOUNTS.forEach((column) -> totals.add(total(column.header(), column, NumberFormat.AMOUNT)));
		if (this.lines.stream().anyMatch((line) -> line.what().equals(ControlLine.DECISIONS))) {
			totals.add(total(ControlLine.DECISIONS, null, NumberFormat.WHOLE));
		}
		return totals;
	}

	private static Line header() {
		List<Cell> cells = new ArrayList<>(List.of(Cell.blank(), Cell.text("Alle Dateien zusammen"),
				Cell.text(ControlSheet.WHAT), Cell.blank(), Cell.blank()));
		cells.replaceAll((cell) -> cell.as(Role.HEADER));
		List<String> numbers = new ArrayList<>(ControlFigures.BY_HEADER.keySet());
		numbers.add(ControlSheet.DIFFERENCE);
		numbers.add(ControlSheet.RECALCULATED);
		numbers.forEach((header) -> cells.add(Cell.text(header).as(Role.NUMBER_HEADER)));
		cells.add(Cell.text("Prüfung").as(Role.HEADER));
		cells.add(Cell.text(ControlSheet.UNREADABLE).as(Role.NUMBER_HEADER));
		return new Line(cells);
	}

	private Line total(String what, @Nullable Column column, NumberFormat format) {
		Parts sum = sum(what);
		List<Cell> cells = new ArrayList<>(List.of(Cell.blank(), Cell.blank(),
				Cell.text(what).named(anchor(what, ControlSheet.WHAT)), Cell.blank(), Cell.blank()));
		ControlFigures.BY_HEADER.forEach((header, figure) -> cells.add(ControlFigures.applies(header, column != null)
				? figure(what, header, figure.apply(sum), format) : Cell.blank().named(anchor(what, header))));
		cells.add(Cell.formula(ControlFigures.difference((header) -> reference(what, header)),
				new Content.Number(sum.difference(), format))
			.named(anchor(what, ControlSheet.DIFFERENCE)));
		cells.addAll((column != null) ? euroChecks(column, sum) : rowChecks(what, sum));
		cells.add(what.equals(ControlLine.ROWS) ? unreadable() : Cell.blank());
		return new Line(cells.stream().map((cell) -> cell.as(Role.TOTAL)).toList());
	}

	private Parts sum(String what) {
		Parts sum = Parts.NONE;
		for (ControlLine line : this.lines) {
			Parts parts = line.parts();
			sum = (parts != null && line.what().equals(what)) ? sum.plus(parts) : sum;
		}
		return sum;
	}

	private static Cell figure(String what, String header, BigDecimal result, NumberFormat format) {
		String table = "{" + ControlSheet.TABLE + "[";
		return Cell
			.formula("SUMIFS(" + table + header + "]}," + table + ControlSheet.WHAT + "]},"
					+ reference(what, ControlSheet.WHAT) + ")", new Content.Number(result, format))
			.named(anchor(what, header));
	}

	/** They stand with the rows of a file, beside its euros. */
	private Cell unreadable() {
		long amounts = this.lines.stream()
			.filter((line) -> line.what().equals(ControlLine.ROWS))
			.mapToLong((line) -> line.file().unreadableAmounts())
			.sum();
		return figure(ControlLine.ROWS, ControlSheet.UNREADABLE, BigDecimal.valueOf(amounts), NumberFormat.WHOLE);
	}

	private static List<Cell> rowChecks(String what, Parts sum) {
		return List.of(Cell.blank(),
				ControlFigures.check(reference(what, ControlSheet.DIFFERENCE) + "=0", sum.difference().signum() == 0));
	}

	private List<Cell> euroChecks(Column column, Parts sum) {
		String what = column.header();
		BigDecimal master = inMaster(column);
		Cell live = Cell
			.formula("SUM(" + MeasuresSheet.range(what) + ")", new Content.Number(master, NumberFormat.AMOUNT))
			.named(anchor(what, ControlSheet.RECALCULATED));
		String condition = "AND(" + reference(what, ControlSheet.DIFFERENCE) + "=0,ROUND("
				+ reference(what, ControlSheet.RECALCULATED) + "-" + reference(what, ControlFigures.IN_MASTER)
				+ ",2)=0)";
		boolean right = sum.difference().signum() == 0 && master.compareTo(sum.inMaster()) == 0;
		return List.of(live, ControlFigures.check(condition, right));
	}

	private BigDecimal inMaster(Column column) {
		return this.inMaster.getOrDefault(column, Map.of()).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static String reference(String what, String header) {
		return "{" + anchor(what, header) + "}";
	}

	private static String anchor(String what, String header) {
		return "Kontrollsumme " + what + " " + header;
	}

}
