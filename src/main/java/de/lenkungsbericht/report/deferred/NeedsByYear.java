package de.lenkungsbericht.report.deferred;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import de.lenkungsbericht.report.deferred.BudgetWindow.Kind;
import de.lenkungsbericht.report.deferred.BudgetWindow.Slot;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Chart;
import de.lenkungsbericht.report.workbook.Line;
import de.lenkungsbericht.report.workbook.NumberFormat;
import de.lenkungsbericht.report.workbook.Role;

/** The need by budget year on the first sheet: net annual by field, once, together. */
final class NeedsByYear {

	/** From here on figures in full do not fit into a column of the chart. */
	private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

	private final DeferredReport report;

	private final BudgetWindow window;

	private final List<Slot> slots;

	NeedsByYear(DeferredReport report) {
		this.report = report;
		this.window = report.window();
		this.slots = this.window.slots();
	}

	List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		lines.add(NeedsByPart.GAP);
		lines.add(NeedsByPart.heading("Nach Haushaltsjahr"));
		lines.add(header());
		List<String> fields = this.report.catalogue().fields();
		for (int i = 0; i < fields.size(); i++) {
			lines.add(field(i, fields.get(i)));
		}
		lines.add(line(Role.TOTAL, "Jährlich netto zusammen", this::netCell));
		lines.add(line(Role.DATA, "Einmaliger Bedarf", this::onceCell));
		lines.add(line(Role.TOTAL, "Bedarf im Jahr", this::togetherCell));
		if (this.report.hasCents()) {
			lines
				.add(new Line(List.of(Cell.text(Wording.ROUNDED).as(Role.NOTE).spanning(OverviewSheet.TABLE_COLUMNS))));
		}
		return lines;
	}

	Chart chart(int rows) {
		List<Chart.Series> series = new ArrayList<>();
		List<String> fields = this.report.catalogue().fields();
		for (int i = 0; i < fields.size(); i++) {
			series.add(series(i, fields.get(i)));
		}
		List<String> categories = this.slots.stream().map(Slot::label).toList();
		boolean millions = this.slots.stream()
			.anyMatch((slot) -> this.window.net(this.report.measures(), slot).compareTo(MILLION) >= 0);
		return new Chart(
				"Jährlicher Nettobedarf nach Handlungsfeld und Haushaltsjahr" + (millions ? " (in Tausend Euro)" : ""),
				alternative(), Chart.Kind.STACKED_COLUMNS, categories, range("jahr_"), series,
				millions ? NumberFormat.THOUSANDS : NumberFormat.EUROS,
				new Chart.Place(OverviewSheet.CHART_COLUMN, OverviewSheet.COLUMNS - 1, rows, true));
	}

	private Chart.Series series(int index, String field) {
		List<DeferredMeasure> measures = this.report.inField(field);
		List<BigDecimal> values = this.slots.stream().map((slot) -> this.window.net(measures, slot)).toList();
		return new Chart.Series(field, values, range("netto_" + index + "_"));
	}

	private String range(String anchor) {
		return "{" + anchor + "0:" + anchor + (this.slots.size() - 1) + "}";
	}

	private String alternative() {
		Stream<String> years = this.slots.stream()
			.map((slot) -> slot.label() + ": " + Wording.euros(this.window.net(this.report.measures(), slot)));
		return "Säulen: jährlicher Nettobedarf zusammen " + String.join("; ", years.toList()) + ".";
	}

	private Line header() {
		List<Cell> cells = new ArrayList<>(List.of(Cell.text("Jährlich netto").as(Role.HEADER)));
		for (Slot slot : this.slots) {
			cells.add(Cell.text(slot.label()).as(Role.NUMBER_HEADER).named("jahr_" + this.slots.indexOf(slot)));
		}
		return new Line(cells);
	}

	private Line field(int index, String field) {
		List<DeferredMeasure> measures = this.report.inField(field);
		return line(Role.DATA, field, (slot) -> {
			String part = "(" + NeedsSheet.column(NeedsSheet.FIELD) + "={feld_" + index + "})*1";
			return Cells
				.euros("SUMPRODUCT(" + part + "," + NeedsSheet.column(NeedsSheet.header(slot)) + ")",
						this.window.net(measures, slot))
				.named("netto_" + index + "_" + this.slots.indexOf(slot));
		});
	}

	private Line line(Role role, String label, Function<Slot, Cell> cell) {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.text(label).as((role == Role.DATA) ? Role.ROW_HEADER : role));
		this.slots.forEach((slot) -> cells.add(cell.apply(slot).as(role)));
		return new Line(cells);
	}

	private Cell netCell(Slot slot) {
		return Cells
			.euros("SUM(" + NeedsSheet.column(NeedsSheet.header(slot)) + ")",
					this.window.net(this.report.measures(), slot))
			.named("netto_" + this.slots.indexOf(slot));
	}

	private Cell onceCell(Slot slot) {
		String condition = onceCondition(slot, NeedsSheet.column(NeedsSheet.YEAR));
		return Cells
			.euros("SUMPRODUCT(" + condition + "," + NeedsSheet.column(NeedsSheet.ONCE) + ")",
					this.window.once(this.report.measures(), slot))
			.named("einmal_" + this.slots.indexOf(slot));
	}

	private Cell togetherCell(Slot slot) {
		int index = this.slots.indexOf(slot);
		BigDecimal once = this.window.once(this.report.measures(), slot);
		return Cells.euros("{netto_" + index + "}+{einmal_" + index + "}",
				once.add(this.window.net(this.report.measures(), slot)));
	}

	private String onceCondition(Slot slot, String years) {
		if (slot.kind() == Kind.OPEN) {
			return "(" + years + "=\"\")*1";
		}
		String comparison = this.window.isFirst(slot) ? "<=" : (slot.kind() == Kind.LATER) ? ">=" : "=";
		return "(" + years + "<>\"\")*(" + years + comparison + slot.year() + ")";
	}

}
