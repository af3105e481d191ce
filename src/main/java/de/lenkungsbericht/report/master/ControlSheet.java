package de.lenkungsbericht.report.master;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.report.master.ControlLine.Parts;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.NumberFormat;
import de.lenkungsbericht.report.workbook.SheetDescription;
import de.lenkungsbericht.report.workbook.Table;
import de.lenkungsbericht.report.workbook.TableBuilder;
import de.lenkungsbericht.report.workbook.Tone;

/**
 * Shows that nothing went missing: the job's own figures, and beside them live formulas
 * that check them.
 */
final class ControlSheet {

	static final String TABLE = "Kontrollsummen";

	static final String WHAT = "Was";

	static final String RECALCULATED = "Nach Blatt Maßnahmen";

	static final String UNREADABLE = "Unlesbare Beträge";

	static final String DIFFERENCE = "Differenz";

	private final List<ControlLine> lines;

	/** Euros on the sheet of measures by column, then by receipt. */
	private final Map<Column, Map<Long, BigDecimal>> inMaster = new EnumMap<>(Column.class);

	private ControlSheet(MasterView view) {
		this.lines = ControlLine.of(view.state().controls());
		view.state().measures().forEach(this::addToMaster);
	}

	static SheetDescription describe(MasterView view) {
		ControlSheet sheet = new ControlSheet(view);
		return Sheets
			.begin(MasterView.CONTROL, "Kontrollsummen", view,
					"Zeilen: Gefunden = Übernommen + Beiträge + Abgelehnt + Übersprungen",
					"Euro: Gefunden = Im Master + Überholt + Später + Beiträge + Abgelehnt + Zurückgezogen")
			.block(sheet.table(view))
			.gap()
			.blocks(new ControlTotals(sheet.lines, sheet.inMaster).lines())
			.frozenColumns(3)
			.build();
	}

	private void addToMaster(MeasureState state) {
		var accepted = state.accepted();
		var status = state.status();
		if (accepted != null && status != null) {
			Column.AMOUNTS.forEach((column) -> this.inMaster.computeIfAbsent(column, (key) -> new HashMap<>())
				.merge(accepted.source().receipt(), status.number(column), BigDecimal::add));
		}
	}

	private BigDecimal inMaster(ControlLine line, Column column) {
		return this.inMaster.getOrDefault(column, Map.of())
			.getOrDefault(line.file().submission().receipt().number(), BigDecimal.ZERO);
	}

	private Table table(MasterView view) {
		TableBuilder<ControlLine> table = TableBuilder.named(TABLE);
		table
			.column(MeasuresSheet.RECEIPT, 10,
					(line) -> Cell.number(BigDecimal.valueOf(line.file().submission().receipt().number()),
							NumberFormat.YEAR))
			.text("Datei", 32, (line) -> line.file().submission().receipt().fileName())
			.text(WHAT, 23, ControlLine::what)
			.text("Stelle", 20, (line) -> view.departmentName(line.file().submission().receipt().department()))
			.column("Ergebnis", 17, (line) -> Cell.text(line.file().submission().verdict().label())
				.toned(Tones.of(line.file().submission().verdict())));
		ControlFigures.BY_HEADER
			.forEach((header, figure) -> table.column(header, 16, (line) -> figure(line, header, figure)));
		table.column(DIFFERENCE, 15, ControlSheet::difference)
			.column(RECALCULATED, 17, this::inMasterCell)
			.column("Prüfung", 13, this::verdict)
			.column(UNREADABLE, 13, ControlSheet::unreadable);
		return table.of(this.lines, "Es ist noch keine Meldung eingegangen.");
	}

	private static Cell figure(ControlLine line, String header, Function<Parts, BigDecimal> figure) {
		Parts parts = line.parts();
		boolean applies = parts != null && ControlFigures.applies(header, line.column() != null);
		return (parts != null && applies) ? Cell.number(figure.apply(parts), line.format()) : Cell.blank();
	}

	private static Cell difference(ControlLine line) {
		Parts parts = line.parts();
		return (parts == null) ? Cell.blank()
				: Cell.formula(ControlFigures.difference((header) -> "{[" + header + "]}"),
						new Content.Number(parts.difference(), line.format()));
	}

	private Cell inMasterCell(ControlLine line) {
		Column column = line.column();
		if (column == null) {
			return Cell.blank();
		}
		String formula = "SUMIFS(" + MeasuresSheet.range(column.header()) + ","
				+ MeasuresSheet.range(MeasuresSheet.RECEIPT) + ",{[" + MeasuresSheet.RECEIPT + "]})";
		return Cell.formula(formula, new Content.Number(inMaster(line, column), NumberFormat.AMOUNT));
	}

	private Cell verdict(ControlLine line) {
		Parts parts = line.parts();
		if (parts == null) {
			return Cell.text(ControlLine.NOT_READ).toned(Tone.MUTED);
		}
		Column column = line.column();
		boolean right = parts.difference().signum() == 0
				&& (column == null || inMaster(line, column).compareTo(parts.inMaster()) == 0);
		String both = (column == null) ? ""
				: ",ROUND({[" + RECALCULATED + "]}-{[" + ControlFigures.IN_MASTER + "]},2)=0";
		return ControlFigures.check("AND({[" + DIFFERENCE + "]}=0" + both + ")", right);
	}

	private static Cell unreadable(ControlLine line) {
		return ControlLine.ROWS.equals(line.what()) ? Cell.whole(line.file().unreadableAmounts()) : Cell.blank();
	}

}
