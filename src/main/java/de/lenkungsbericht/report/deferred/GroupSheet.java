package de.lenkungsbericht.report.deferred;

import java.util.List;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.state.Deferral;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.NumberFormat;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.SheetDescription;
import de.lenkungsbericht.report.workbook.Table;
import de.lenkungsbericht.report.workbook.TableColumn;
import de.lenkungsbericht.report.workbook.Tone;

/** The sheet of a group: a line per measure with all that a decision needs. */
final class GroupSheet {

	private static final String ANNUAL = "Jährlich";

	private static final String THIRD_PARTY = "Drittmittel jährlich";

	private static final String THIRD_PARTY_STATUS = "Drittmittelstatus";

	private static final List<TableColumn> COLUMNS = List.of(TableColumn.of("Nr.", 7), TableColumn.of("Maßnahme", 26),
			TableColumn.of("Handlungsfeld", 17), TableColumn.of("Federführung", 14),
			TableColumn.of("Einmalig", 11).sum(), TableColumn.of(ANNUAL, 11).sum(),
			TableColumn.of(THIRD_PARTY, 11).sum(), TableColumn.of(THIRD_PARTY_STATUS, 11),
			TableColumn.of("Drittmittelgeber", 13), TableColumn.of("Netto jährlich", 11).sum(),
			TableColumn.of("VZÄ", 6).sum(), TableColumn.of("ab Haushaltsjahr", 9),
			TableColumn.of("Grund / Bedingung für die Freigabe", 30), TableColumn.of("Empfehlung seit", 11),
			TableColumn.of("Verschoben (Mal)", 11), TableColumn.of("Wiedervorlage", 14),
			TableColumn.of("Fälligkeit", 11), TableColumn.of("Nächste mögliche Beratungsfolge", 26),
			TableColumn.of("Seit der letzten Sitzung", 22));

	private final DeferredReport report;

	private GroupSheet(DeferredReport report) {
		this.report = report;
	}

	/** The name of a group's tab. */
	static String name(Deferral.Group group) {
		return switch (group) {
			case DEFERRED -> "Zurückgestellt";
			case UNDER_RESERVE -> "Unter Vorbehalt";
			case EVALUATION_PENDING -> "Bewertung ausstehend";
			case OPEN_WITH_NEED -> "Offen mit Bedarf";
		};
	}

	static SheetDescription describe(DeferredReport report, Deferral.Group group) {
		List<DeferredMeasure> measures = report.in(group);
		return SheetDescription.named(name(group))
			.line(Cell.text(group.label()).as(Role.TITLE).spanning(8))
			.line(Cell.text(subtitle(report, measures)).as(Role.SUBTITLE).spanning(12))
			.gap()
			.block(new GroupSheet(report).table(group, measures))
			.frozenColumns(2)
			.build();
	}

	private static String subtitle(DeferredReport report, List<DeferredMeasure> measures) {
		int uncosted = FundingSum.of(measures).uncosted();
		return "Stichtag " + Cells.day(report.state().asOf()) + " · Fälligkeiten zum "
				+ Cells.day(report.state().dueOn()) + ((uncosted > 0) ? " · " + Wording.plusUncosted(uncosted) : "");
	}

	private Table table(Deferral.Group group, List<DeferredMeasure> measures) {
		return new Table("Gruppe_" + group.name(), COLUMNS, () -> measures.stream().map(this::row).iterator(),
				"Keine Maßnahme in dieser Gruppe.");
	}

	private List<Cell> row(DeferredMeasure measure) {
		return Stream.of(identity(measure), money(measure), clock(measure)).flatMap(List::stream).toList();
	}

	private List<Cell> identity(DeferredMeasure measure) {
		return List.of(Cell.text(measure.number()), Cell.text(measure.measure().title()), Cell.text(measure.field()),
				Cell.text(this.report.departmentName(measure.measure().lead())));
	}

	private static List<Cell> money(DeferredMeasure measure) {
		MeasureStatus status = measure.status();
		return List.of(filled(status, Column.EINMALIG, NumberFormat.EUROS),
				filled(status, Column.JAEHRLICH, NumberFormat.EUROS),
				filled(status, Column.DRITTMITTEL, NumberFormat.EUROS),
				Cell.text(status.text(Column.DRITTMITTELSTATUS)), Cell.text(status.text(Column.DRITTMITTELGEBER)),
				net(measure), filled(status, Column.VZAE, NumberFormat.DECIMAL), Cells.year(measure.budgetYear()),
				Cell.text(Wording.reason(status)));
	}

	private static Cell filled(MeasureStatus status, Column column, NumberFormat format) {
		return status.isFilled(column) ? Cell.number(status.number(column), format) : Cell.blank();
	}

	private static Cell net(DeferredMeasure measure) {
		if (measure.isUncosted()) {
			return Cell.text("noch nicht beziffert").toned(Tone.ATTENTION);
		}
		return Cells.euros(
				"MAX(0,{[" + ANNUAL + "]}-IF({[" + THIRD_PARTY_STATUS + "]}=\"gesichert\",{[" + THIRD_PARTY + "]},0))",
				measure.netAnnual());
	}

	private static List<Cell> clock(DeferredMeasure measure) {
		Deferral deferral = measure.deferral();
		return List.of(Cell.day(deferral.since()), Cell.whole(deferral.timesMoved()),
				Cell.text(measure.status().text(Column.WIEDERVORLAGE)),
				Cell.text(deferral.due().label()).toned(Wording.tone(deferral.due())),
				Cell.text(Wording.sequence(deferral.nextSequence())), Cell.text(Wording.comparison(deferral)));
	}

}
