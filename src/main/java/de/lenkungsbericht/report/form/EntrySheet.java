package de.lenkungsbericht.report.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.EntryTable;
import de.lenkungsbericht.report.workbook.Page;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.SheetDescription;
import de.lenkungsbericht.report.workbook.Tone;
import org.jspecify.annotations.Nullable;

/**
 * The sheet Maßnahmen: a row for each measure that the department leads, below those that
 * it takes part in, and room for more.
 */
final class EntrySheet {

	/** Nr. and Maßnahme. */
	private static final int FROZEN = 2;

	/**
	 * Few, since they are printed empty; below them the columns are open and ruled all
	 * the same.
	 */
	private static final int SPARE_ROWS = 5;

	private static final int RULED_BELOW = 500;

	private EntrySheet() {
	}

	static SheetDescription describe(Catalogue catalogue, Department department, FormContent content) {
		List<List<Cell>> rows = rows(catalogue, department, content);
		return SheetDescription.named("Maßnahmen")
			.grid(EntryColumns.widths().toArray(Integer[]::new))
			.frozenColumns(FROZEN)
			.page(Page.LANDSCAPE_THREE_WIDE)
			.line(Cell.text(FormTexts.text("massnahmen.title")).as(Role.TITLE), Cell.blank(),
					Cell.text(department.name()).as(Role.SUBTITLE))
			.line(Cell.blank(), Cell.blank(), Cell.text(FormTexts.text("massnahmen.hint")).as(Role.SUBTITLE))
			.block(new EntryTable(EntryColumns.all(), rows, rows.size() + RULED_BELOW))
			.locked()
			.build();
	}

	private static List<List<Cell>> rows(Catalogue catalogue, Department department, FormContent content) {
		List<List<Cell>> rows = new ArrayList<>(prefilled(catalogue.ledBy(department.id()), content));
		List<List<Cell>> contributions = prefilled(catalogue.withParticipant(department.id()), content);
		if (!contributions.isEmpty()) {
			rows.add(subheading());
			rows.addAll(contributions);
		}
		rows.addAll(Collections.nCopies(SPARE_ROWS, spare()));
		return rows;
	}

	private static List<List<Cell>> prefilled(List<Measure> measures, FormContent content) {
		return measures.stream()
			.filter((measure) -> measure.isValidOn(content.reportingDate()))
			.map((measure) -> row(measure, content.statuses().get(measure.number())))
			.toList();
	}

	private static List<Cell> row(Measure measure, @Nullable MeasureStatus status) {
		List<Cell> row = new ArrayList<>();
		row.add(fixed(measure.number().value()));
		row.add(fixed(measure.title()));
		for (Column column : Column.ofStatus()) {
			row.add(entry(column, content(column, status)));
		}
		return row;
	}

	private static List<Cell> spare() {
		return Stream.of(Column.values()).map((column) -> entry(column, new Content.Blank())).toList();
	}

	/**
	 * Nothing but one text beside Nr., so that nobody takes it for a measure; right of
	 * the columns that are printed on every page.
	 */
	private static List<Cell> subheading() {
		List<Cell> row = new ArrayList<>(Collections.nCopies(Column.values().length, Cell.blank().as(Role.HEADING)));
		row.set(FROZEN, Cell.text(FormTexts.text("massnahmen.participation")).as(Role.HEADING));
		return row;
	}

	private static Cell fixed(String text) {
		return Cell.text(text).as(Role.ROW_HEADER).toned(Tone.INFO);
	}

	/** What stands in a column, blank without a status. */
	private static Content content(Column column, @Nullable MeasureStatus status) {
		if (status == null || !status.isFilled(column)) {
			return new Content.Blank();
		}
		LocalDate day = status.day(column);
		if (day != null) {
			return new Content.Day(day);
		}
		return column.type().isNumeric() ? new Content.Number(status.number(column), EntryColumns.format(column))
				: new Content.Text(status.text(column));
	}

	private static Cell entry(Column column, Content content) {
		return Cell.of(new Content.Entry(content, EntryColumns.format(column))).as(Role.ENTRY);
	}

}
