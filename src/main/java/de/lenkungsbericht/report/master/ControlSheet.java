package de.lenkungsbericht.report.master;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.report.master.ControlLine.Parts;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.Line;
import de.lenkungsbericht.report.workbook.NumberFormat;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.SheetDescription;
import de.lenkungsbericht.report.workbook.Table;
import de.lenkungsbericht.report.workbook.TableBuilder;
import de.lenkungsbericht.report.workbook.Tone;

/**
 * Shows that nothing went missing: the job's own figures, and beside them live formulas
 * that check them.
 */
final class ControlSheet {

	private static final String TABLE = "Kontrollsummen";

	private static final String WHAT = "Was";

	private static final String IN_MASTER = "Nach Blatt Maßnahmen";

	private static final String DIFFERENCE = "Differenz";

	private static final String RIGHT = "stimmt";

	private static final String WRONG = "weicht ab";

	/** The job's own figures by header, what was found first. */
	private static final Map<String, Function<Parts, BigDecimal>> FIGURES = figures();

	private static final String FOUND = "Gefunden";

	private static final String IN_FORCE = "Übernommen";

	private final List<ControlLine> lines;

	private final Map<String, BigDecimal> inMaster = new LinkedHashMap<>();

	private ControlSheet(MasterView view) {
		this.lines = ControlLine.of(view.state().controls());
		view.state().measures().forEach(this::addToMaster);
	}

	static SheetDescription describe(MasterView view) {
		ControlSheet sheet = new ControlSheet(view);
		return Sheets
			.begin(MasterView.CONTROL, "Kontrollsummen", view,
					"Gefunden = Übernommen + Überholt + Später + Beiträge + Abgelehnt + Zurückgezogen + Übersprungen")
			.block(sheet.table(view))
			.gap()
			.blocks(sheet.totals())
			.frozenColumns(3)
			.build();
	}

	private static Map<String, Function<Parts, BigDecimal>> figures() {
		Map<String, Function<Parts, BigDecimal>> figures = new LinkedHashMap<>();
		figures.put(FOUND, Parts::found);
		figures.put(IN_FORCE, Parts::inForce);
		figures.put("Überholt", Parts::superseded);
		figures.put("Später", Parts::later);
		figures.put("Beiträge", Parts::contributions);
		figures.put("Abgelehnt", Parts::rejected);
		figures.put("Zurückgezogen", Parts::withdrawn);
		figures.put("Übersprungen", Parts::skipped);
		return figures;
	}

	private void addToMaster(MeasureState state) {
		var accepted = state.accepted();
		var status = state.status();
		if (accepted != null && status != null) {
			Column.AMOUNTS.forEach((column) -> this.inMaster.merge(key(accepted.source().receipt(), column),
					status.number(column), BigDecimal::add));
		}
	}

	private static String key(long receipt, Column column) {
		return receipt + " " + column;
	}

	private BigDecimal inMaster(ControlLine line, Column column) {
		return this.inMaster.getOrDefault(key(line.file().submission().receipt().number(), column), BigDecimal.ZERO);
	}

	private Table table(MasterView view) {
		TableBuilder<ControlLine> table = TableBuilder.named(TABLE);
		table
			.column(MeasuresSheet.RECEIPT, 10,
					(line) -> Cell.number(BigDecimal.valueOf(line.file().submission().receipt().number()),
							NumberFormat.YEAR))
			.text("Datei", 36, (line) -> line.file().submission().receipt().fileName())
			.text(WHAT, 24, ControlLine::what)
			.text("Stelle", 22, (line) -> view.departmentName(line.file().submission().receipt().department()))
			.column("Ergebnis", 18, (line) -> Cell.text(line.file().submission().verdict().label())
				.toned(Tones.of(line.file().submission().verdict())));
		FIGURES.forEach((header, figure) -> table.column(header, 16, (line) -> figure(line, figure)));
		table.column(DIFFERENCE, 15, ControlSheet::difference)
			.column(IN_MASTER, 17, this::inMasterCell)
			.column("Prüfung", 13, this::verdict)
			.column("Unlesbare Beträge", 13, ControlSheet::unreadable);
		return table.of(this.lines, "Es ist noch keine Meldung eingegangen.");
	}

	private static Cell figure(ControlLine line, Function<Parts, BigDecimal> figure) {
		Parts parts = line.parts();
		return (parts != null) ? Cell.number(figure.apply(parts), line.format()) : Cell.blank();
	}

	private static Cell difference(ControlLine line) {
		Parts parts = line.parts();
		return (parts == null) ? Cell.blank() : Cell.formula(differenceFormula((header) -> "{[" + header + "]}"),
				new Content.Number(parts.difference(), line.format()));
	}

	/** Rounded to cents, since sums of binary fractions miss 0 by a hair. */
	private static String differenceFormula(Function<String, String> cell) {
		List<String> headers = new ArrayList<>(FIGURES.keySet());
		String rest = headers.stream().skip(1).map(cell).reduce((one, other) -> one + "-" + other).orElseThrow();
		return "ROUND(" + cell.apply(FOUND) + "-" + rest + ",2)";
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
				&& (column == null || inMaster(line, column).compareTo(parts.inForce()) == 0);
		String both = (column == null) ? "" : ",ROUND({[" + IN_MASTER + "]}-{[" + IN_FORCE + "]},2)=0";
		return check("AND({[" + DIFFERENCE + "]}=0" + both + ")", right);
	}

	private static Cell check(String condition, boolean right) {
		return Cell
			.formula("IF(" + condition + ",\"" + RIGHT + "\",\"" + WRONG + "\")",
					new Content.Text(right ? RIGHT : WRONG))
			.toned(right ? Tone.GOOD : Tone.BAD);
	}

	private static Cell unreadable(ControlLine line) {
		return ControlLine.ROWS.equals(line.what()) ? Cell.whole(line.file().unreadableAmounts()) : Cell.blank();
	}

	private List<Line> totals() {
		List<Line> totals = new ArrayList<>();
		totals.add(totalHeader());
		totals.add(total(ControlLine.ROWS, NumberFormat.WHOLE));
		Column.AMOUNTS.forEach((column) -> totals.add(total(column.header(), NumberFormat.AMOUNT)));
		return totals;
	}

	private static Line totalHeader() {
		List<Cell> cells = new ArrayList<>();
		List.of("", "Alle Dateien zusammen", WHAT, "", "").forEach((text) -> cells.add(Cell.text(text)));
		FIGURES.keySet().forEach((header) -> cells.add(Cell.text(header)));
		List.of(DIFFERENCE, IN_MASTER, "Prüfung").forEach((header) -> cells.add(Cell.text(header)));
		return new Line(cells.stream().map((cell) -> cell.as(Role.HEADER)).toList());
	}

	private Line total(String what, NumberFormat format) {
		Parts sum = this.lines.stream()
			.filter((line) -> line.what().equals(what))
			.map(ControlLine::parts)
			.reduce(Parts.NONE, (one, other) -> (one != null && other != null) ? one.plus(other) : one);
		List<Cell> cells = new ArrayList<>(List.of(Cell.blank(), Cell.blank(),
				Cell.text(what).named(anchor(what, WHAT)), Cell.blank(), Cell.blank()));
		FIGURES.forEach((header, figure) -> cells.add(totalFigure(what, header, figure.apply(sum), format)));
		cells.add(Cell.formula(differenceFormula((header) -> "{" + anchor(what, header) + "}"),
				new Content.Number(sum.difference(), format))
			.named(anchor(what, DIFFERENCE)));
		cells.addAll(totalChecks(what, sum));
		return new Line(cells.stream().map((cell) -> cell.as(Role.TOTAL)).toList());
	}

	private static Cell totalFigure(String what, String header, BigDecimal result, NumberFormat format) {
		String formula = "SUMIFS({" + TABLE + "[" + header + "]},{" + TABLE + "[" + WHAT + "]},{" + anchor(what, WHAT)
				+ "})";
		return Cell.formula(formula, new Content.Number(result, format)).named(anchor(what, header));
	}

	private List<Cell> totalChecks(String what, Parts sum) {
		boolean right = sum.difference().signum() == 0;
		String balanced = "{" + anchor(what, DIFFERENCE) + "}=0";
		if (what.equals(ControlLine.ROWS)) {
			return List.of(Cell.blank(), check(balanced, right));
		}
		Column column = Column.find(what).orElseThrow();
		BigDecimal master = this.inMaster.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().endsWith(" " + column))
			.map(Map.Entry::getValue)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		Cell live = Cell
			.formula("SUM(" + MeasuresSheet.range(what) + ")", new Content.Number(master, NumberFormat.AMOUNT))
			.named(anchor(what, IN_MASTER));
		return List.of(live, check(
				"AND(" + balanced + ",ROUND({" + anchor(what, IN_MASTER) + "}-{" + anchor(what, IN_FORCE) + "},2)=0)",
				right && master.compareTo(sum.inForce()) == 0));
	}

	private static String anchor(String what, String header) {
		return "Kontrollsumme " + what + " " + header;
	}

}
