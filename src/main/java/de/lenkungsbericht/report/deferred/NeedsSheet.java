package de.lenkungsbericht.report.deferred;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import de.lenkungsbericht.portfolio.FundingNeed;
import de.lenkungsbericht.report.deferred.BudgetWindow.Slot;
import de.lenkungsbericht.report.wording.DueTone;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.NumberFormat;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.SheetDescription;
import de.lenkungsbericht.report.workbook.Table;
import de.lenkungsbericht.report.workbook.TableColumn;

/**
 * The sheet Finanzbedarf: every measure of the report with its figures and their spread
 * over the budget years. All sums of the first sheet are formulas over its table.
 */
final class NeedsSheet {

	static final String NAME = "Finanzbedarf";

	static final String TABLE = "Finanzbedarf";

	static final String GROUP = "Gruppe";

	static final String FIELD = "Handlungsfeld";

	static final String YEAR = "ab Jahr";

	static final String ONCE = "Einmalig";

	static final String ANNUAL = "Jährlich";

	static final String COVERED = "gesicherte Drittmittel";

	static final String NET = "Netto jährlich";

	static final String STAFF = "VZÄ";

	static final String COSTED = "Beziffert";

	static final String DUE = "Wiedervorlage ist";

	static final String NOT_YET = "noch nicht";

	private final DeferredReport report;

	private final List<Slot> slots;

	private NeedsSheet(DeferredReport report) {
		this.report = report;
		this.slots = report.window().slots();
	}

	static SheetDescription describe(DeferredReport report) {
		NeedsSheet sheet = new NeedsSheet(report);
		return SheetDescription.named(NAME)
			.line(Cell.text("Finanzbedarf nach Haushaltsjahren").as(Role.TITLE).spanning(12))
			.line(Cell
				.text("Jede Maßnahme, die auf Geld wartet. Aus dieser Tabelle rechnet das Blatt " + OverviewSheet.NAME
						+ " alle Summen.")
				.as(Role.SUBTITLE)
				.spanning(12))
			.gap()
			.block(sheet.table())
			.blocks(Cells.rounded(report.measures()))
			.frozenColumns(2)
			.build();
	}

	/** The cells of a column, as formulas refer to them. */
	static String column(String header) {
		return "{" + TABLE + "[" + header + "]}";
	}

	/** Header of the column with the net annual need of a slot. */
	static String header(Slot slot) {
		return "Netto " + slot.label();
	}

	private Table table() {
		List<TableColumn> columns = new ArrayList<>(
				List.of(TableColumn.of("Nr.", 9), TableColumn.of("Maßnahme", 32), TableColumn.of(GROUP, 18),
						TableColumn.of(FIELD, 24), TableColumn.of(YEAR, 9), TableColumn.of(COSTED, 12),
						TableColumn.of(DUE, 15), TableColumn.of(STAFF, 7).summedAs(NumberFormat.STAFF),
						TableColumn.of(ONCE, 12).summedAs(NumberFormat.EUROS),
						TableColumn.of(ANNUAL, 12).summedAs(NumberFormat.EUROS),
						TableColumn.of(COVERED, 12).summedAs(NumberFormat.EUROS),
						TableColumn.of(NET, 12).summedAs(NumberFormat.EUROS)));
		this.slots.forEach((slot) -> columns.add(TableColumn.of(header(slot), 12).summedAs(NumberFormat.EUROS)));
		return new Table(TABLE, columns, () -> this.report.measures().stream().map(this::row).iterator(),
				"Keine Maßnahme wartet auf Geld.");
	}

	private List<Cell> row(DeferredMeasure measure) {
		List<Cell> row = new ArrayList<>(List.of(Cell.text(measure.number()), Cell.text(measure.measure().title()),
				Cell.text(measure.group().label()), Cell.text(measure.field()), Cells.year(measure.budgetYear()),
				Cell.text(costed(measure)),
				Cell.text(measure.deferral().due().label()).toned(DueTone.of(measure.deferral().due())),
				Cells.staff(measure), Cells.euros(measure, measure.once()), Cells.euros(measure, measure.annual()),
				Cells.euros(measure, measure.covered()), Cells.netOf(measure)));
		this.slots.forEach((slot) -> row.add(inSlot(measure, slot)));
		return row;
	}

	private static String costed(DeferredMeasure measure) {
		if (measure.isUncosted()) {
			return NOT_YET;
		}
		return (measure.status().fundingNeed() == FundingNeed.NO) ? "kein Bedarf" : "ja";
	}

	private Cell inSlot(DeferredMeasure measure, Slot slot) {
		BigDecimal net = this.report.window().net(List.of(measure), slot);
		return Cells.euros(measure, "IF(" + condition(slot) + ",{[" + NET + "]},0)", net);
	}

	private static String condition(Slot slot) {
		String year = "{[" + YEAR + "]}";
		return switch (slot.kind()) {
			case YEAR -> "AND(" + year + "<>\"\"," + year + "<=" + slot.year() + ")";
			case LATER -> "AND(" + year + "<>\"\"," + year + ">=" + slot.year() + ")";
			case OPEN -> year + "=\"\"";
		};
	}

}
