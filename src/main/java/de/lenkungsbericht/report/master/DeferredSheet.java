package de.lenkungsbericht.report.master;

import java.math.BigDecimal;
import java.util.stream.Collectors;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.ThirdPartyStatus;
import de.lenkungsbericht.portfolio.state.Deferral;
import de.lenkungsbericht.report.wording.DueTone;
import de.lenkungsbericht.report.wording.SequenceText;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.NumberFormat;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.SheetDescription;
import de.lenkungsbericht.report.workbook.Table;
import de.lenkungsbericht.report.workbook.TableBuilder;
import de.lenkungsbericht.report.workbook.TableColumn;
import de.lenkungsbericht.report.workbook.Tone;

/** The measures that wait for money. */
final class DeferredSheet {

	static final String TABLE = "Zurueckgestellt";

	static final String GROUP = "Gruppe";

	static final String ONCE = "Einmalig (€)";

	static final String ANNUAL = "Jährlich (€)";

	static final String THIRD_PARTY = "Drittmittel jährlich (€)";

	static final String NET = "Netto jährlich (€)";

	static final String STAFF = "Stellenanteile (VZÄ)";

	static final String COSTED = "Beziffert";

	static final String NOT_COSTED = "noch nicht beziffert";

	static final String DUE = "Fälligkeit";

	static final String SINCE = "Gegenüber der letzten Sitzung";

	private static final String STATUS = "Drittmittelstatus";

	/** The part of Jährlich that secured third-party money covers. */
	private static final String COVERED = "gesicherte Drittmittel (€)";

	private static final String CONDITION = "Bedingung für die Freigabe";

	private DeferredSheet() {
	}

	static SheetDescription describe(MasterView view) {
		SheetDescription.Builder sheet = Sheets
			.begin(MasterView.DEFERRED, "Maßnahmen, die auf Finanzierung warten", view,
					"Netto = Jährlich abzüglich gesicherter Drittmittel, mindestens 0")
			.block(table(view))
			.frozenColumns(2);
		if (!view.state().goneSinceLastSession().isEmpty()) {
			sheet.gap()
				.line(Cell.text("Seit der letzten Sitzung der Lenkungsgruppe entfallen").as(Role.HEADING),
						Cell.blank().as(Role.HEADING));
			view.state().goneSinceLastSession().forEach((number) -> sheet.line(gone(number, view)));
		}
		return sheet.build();
	}

	/** A measure that no longer waits. */
	private static Cell[] gone(MeasureNumber number, MasterView view) {
		return new Cell[] {
				Cell.text(number.value()).as(Role.ROW_HEADER).linkedTo(MeasuresSheet.anchor(number.value())),
				Cell.text(view.title(number)).as(Role.DATA) };
	}

	/** The place of a column's cells in formulas. */
	static String range(String header) {
		return "{" + TABLE + "[" + header + "]}";
	}

	/** How many lack the condition for their release, as an expression. */
	static String withoutCondition() {
		String groups = WaitingMeasure.CONDITIONAL.stream()
			.map((group) -> is(GROUP, group.label()))
			.collect(Collectors.joining("+"));
		return "SUMPRODUCT((" + groups + ")*(" + range(CONDITION) + "=\"\"))";
	}

	/** How many have their money and wait for nothing but the word, as an expression. */
	static String releasable() {
		return "SUMPRODUCT(" + is(GROUP, Deferral.Group.UNDER_RESERVE.label()) + "*"
				+ is(STATUS, ThirdPartyStatus.SECURED.label()) + "*(" + range(NET) + "=0)*(" + range(ONCE) + "=0))";
	}

	/** Whether a column holds a text, as a factor. */
	private static String is(String header, String value) {
		return "(" + range(header) + "=" + Content.Formula.literal(value) + ")";
	}

	private static Table table(MasterView view) {
		TableBuilder<WaitingMeasure> table = TableBuilder.named(TABLE);
		who(table, view);
		money(table);
		when(table);
		return table.of(view.waiting(), "Zurzeit wartet keine Maßnahme auf Finanzierung.");
	}

	private static void who(TableBuilder<WaitingMeasure> table, MasterView view) {
		table
			.column("Nr.", 9,
					(waiting) -> Cell.text(waiting.measure().number().value())
						.as(Role.ROW_HEADER)
						.linkedTo(MeasuresSheet.anchor(waiting.measure().number().value())))
			.text("Maßnahme", 28, (waiting) -> waiting.measure().title())
			.text(GROUP, 16, (waiting) -> waiting.deferral().group().label())
			.text("Handlungsfeld", 19, (waiting) -> waiting.measure().fieldOfAction())
			.text("Federführung", 15, (waiting) -> view.departmentName(waiting.measure().lead()));
	}

	private static void money(TableBuilder<WaitingMeasure> table) {
		table
			.column(TableColumn.of(ONCE, 15).summedAs(NumberFormat.AMOUNT), (waiting) -> need(waiting, Column.EINMALIG))
			.column(TableColumn.of(ANNUAL, 15).summedAs(NumberFormat.AMOUNT),
					(waiting) -> need(waiting, Column.JAEHRLICH))
			.column(THIRD_PARTY, 15, (waiting) -> ValueCells.cell(waiting.status(), Column.DRITTMITTEL))
			.column(STATUS, 16, (waiting) -> ValueCells.cell(waiting.status(), Column.DRITTMITTELSTATUS))
			.column(TableColumn.of(COVERED, 15).summedAs(NumberFormat.AMOUNT), DeferredSheet::covered)
			.column(TableColumn.of(NET, 15).summedAs(NumberFormat.AMOUNT), DeferredSheet::net)
			.column(TableColumn.of(STAFF, 15).summedAs(NumberFormat.STAFF), (waiting) -> need(waiting, Column.VZAE))
			.column("ab Haushaltsjahr", 15,
					(waiting) -> waiting.status().isFilled(Column.AB_HAUSHALTSJAHR)
							? ValueCells.cell(waiting.status(), Column.AB_HAUSHALTSJAHR) : Cell.word("Jahr offen"))
			.column(COSTED, 13, (waiting) -> waiting.deferral().costed() ? Cell.text("beziffert")
					: Cell.text(NOT_COSTED).toned(Tone.ATTENTION));
	}

	private static void when(TableBuilder<WaitingMeasure> table) {
		table.text("Grund der Zurückstellung", 50, (waiting) -> waiting.status().text(Column.GRUND))
			.text(CONDITION, 50, (waiting) -> waiting.status().text(Column.BEDINGUNG))
			.column("Seit", 13, (waiting) -> Cell.day(waiting.deferral().since()))
			.column("Verschoben", 14, (waiting) -> Cell.whole(waiting.deferral().timesMoved()))
			.column("Wiedervorlage", 17, WaitingMeasure::resubmission)
			.column(DUE, 15,
					(waiting) -> Cell.text(waiting.deferral().due().label())
						.toned(DueTone.of(waiting.deferral().due())))
			.text("Nächste mögliche Beratungsfolge", 26,
					(waiting) -> SequenceText.of(waiting.deferral().nextSequence()))
			.text(SINCE, 16, (waiting) -> waiting.deferral().sinceLastSession().label());
	}

	private static Cell need(WaitingMeasure waiting, Column column) {
		return ValueCells.need(waiting.status(), waiting.deferral(), column);
	}

	private static Cell covered(WaitingMeasure waiting) {
		String secured = Content.Formula.literal(ThirdPartyStatus.SECURED.label());
		// A blank cell is no 0 to MIN, but its sum with 0 is
		return costed(waiting,
				"IF({[" + STATUS + "]}=" + secured + ",MIN({[" + ANNUAL + "]}+0,{[" + THIRD_PARTY + "]}+0),0)",
				waiting.status().number(Column.JAEHRLICH).subtract(waiting.deferral().netAnnual()));
	}

	private static Cell net(WaitingMeasure waiting) {
		return costed(waiting, "{[" + ANNUAL + "]}-{[" + COVERED + "]}", waiting.deferral().netAnnual());
	}

	/** A formula that gives euros of a measure; a dash as long as it is not costed. */
	private static Cell costed(WaitingMeasure waiting, String expression, BigDecimal euros) {
		Content result = waiting.deferral().costed() ? new Content.Number(euros, NumberFormat.AMOUNT)
				: new Content.Word(ValueCells.NOT_COSTED);
		return Cell.formula("IF({[" + COSTED + "]}=" + Content.Formula.literal(NOT_COSTED) + ","
				+ Content.Formula.literal(ValueCells.NOT_COSTED) + "," + expression + ")", result);
	}

}
