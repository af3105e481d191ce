package de.lenkungsbericht.report.deferred;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.state.Deferral;
import de.lenkungsbericht.report.wording.DueTone;
import de.lenkungsbericht.report.wording.SequenceText;
import de.lenkungsbericht.report.wording.UncostedText;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.NumberFormat;
import de.lenkungsbericht.report.workbook.Page;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.SheetDescription;
import de.lenkungsbericht.report.workbook.Table;
import de.lenkungsbericht.report.workbook.TableColumn;
import de.lenkungsbericht.report.workbook.Tone;

/** The sheet of a group: a line per measure with all that a decision needs. */
final class GroupSheet {

	private static final List<TableColumn> COLUMNS = List.of(TableColumn.of("Nr.", 9), TableColumn.of("Maßnahme", 32),
			TableColumn.of("Handlungsfeld", 22), TableColumn.of("Federführung", 18),
			TableColumn.of(NeedsSheet.ONCE, 12).summedAs(NumberFormat.EUROS),
			TableColumn.of(NeedsSheet.ANNUAL, 12).summedAs(NumberFormat.EUROS), TableColumn.of("Drittmittel", 22),
			TableColumn.of(NeedsSheet.COVERED, 12).summedAs(NumberFormat.EUROS),
			TableColumn.of(NeedsSheet.NET, 12).summedAs(NumberFormat.EUROS),
			TableColumn.of(NeedsSheet.STAFF, 8).summedAs(NumberFormat.STAFF), TableColumn.of(NeedsSheet.YEAR, 8),
			TableColumn.of("Grund der Zurückstellung", 38), TableColumn.of("Bedingung für die Freigabe", 38),
			TableColumn.of("Empfehlung seit", 12), TableColumn.of("Wiedervorlage", 30),
			TableColumn.of("Nächste mögliche Beratungsfolge", 34), TableColumn.of("Seit der letzten Sitzung", 34));

	/** So many fit on one page, which is enough where there is nothing to tell. */
	private static final int FEW_COLUMNS = 11;

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
			.blocks(Cells.rounded(measures))
			.frozenColumns(2)
			.page(measures.isEmpty() ? Page.SINGLE_LANDSCAPE : Page.LANDSCAPE)
			.build();
	}

	private static String subtitle(DeferredReport report, List<DeferredMeasure> measures) {
		int uncosted = FundingSum.of(measures).uncosted();
		return "Stichtag " + Cells.day(report.state().asOf()) + " · Fälligkeiten zum "
				+ Cells.day(report.state().dueOn())
				+ ((uncosted > 0) ? " · Summen " + UncostedText.plus(uncosted) : "");
	}

	private Table table(Deferral.Group group, List<DeferredMeasure> measures) {
		List<List<Cell>> rows = measures.stream().map(this::row).toList();
		List<Integer> shown = measures.isEmpty() ? IntStream.range(0, FEW_COLUMNS).boxed().toList() : filled(rows);
		return new Table("Gruppe_" + group.name(), at(shown, COLUMNS),
				rows.stream().map((row) -> at(shown, row)).toList(), "Keine Maßnahme in dieser Gruppe.");
	}

	/**
	 * The columns that some row fills: paper is too dear for the reason of measures that
	 * have none.
	 */
	private static List<Integer> filled(List<List<Cell>> rows) {
		return IntStream.range(0, COLUMNS.size())
			.filter((column) -> rows.stream().anyMatch((row) -> !(row.get(column).content() instanceof Content.Blank)))
			.boxed()
			.toList();
	}

	private static <T> List<T> at(List<Integer> places, List<T> all) {
		return places.stream().map(all::get).toList();
	}

	private List<Cell> row(DeferredMeasure measure) {
		return Stream.of(identity(measure), money(measure), clock(measure)).flatMap(List::stream).toList();
	}

	private List<Cell> identity(DeferredMeasure measure) {
		String lead = this.report.departmentName(measure.measure().lead());
		return List.of(Cell.text(measure.number()), Cell.text(measure.measure().title()), Cell.text(measure.field()),
				Cell.text(lead));
	}

	private static List<Cell> money(DeferredMeasure measure) {
		return List.of(Cells.euros(measure, measure.once()), Cells.euros(measure, measure.annual()),
				Cell.text(Wording.thirdParty(measure.status())), Cells.euros(measure, measure.covered()), net(measure),
				Cells.staff(measure), Cells.year(measure.budgetYear()), Cell.text(measure.status().text(Column.GRUND)),
				condition(measure));
	}

	/**
	 * The condition for release, and that it is met where nothing is left to wait for.
	 */
	private static Cell condition(DeferredMeasure measure) {
		String condition = measure.status().text(Column.BEDINGUNG);
		return measure.canBeReleased()
				? Cell.text((condition + "\n" + Wording.CAN_BE_RELEASED).strip()).toned(Tone.GOOD)
				: Cell.text(condition);
	}

	private static Cell net(DeferredMeasure measure) {
		if (measure.isUncosted()) {
			return Cell.word(Wording.NOT_COSTED).toned(Tone.ATTENTION);
		}
		return Cells.netOf(measure);
	}

	private static List<Cell> clock(DeferredMeasure measure) {
		Deferral deferral = measure.deferral();
		return List.of(Cell.day(deferral.since()),
				Cell.text(Wording.resubmission(measure)).toned(DueTone.of(deferral.due())),
				Cell.text(SequenceText.of(deferral.nextSequence())), Cell.text(Wording.comparison(deferral)));
	}

}
