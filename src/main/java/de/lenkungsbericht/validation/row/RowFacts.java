package de.lenkungsbericht.validation.row;

import java.util.Map;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.judgement.RowKind;
import de.lenkungsbericht.submission.Cell;
import de.lenkungsbericht.submission.TableRow;
import de.lenkungsbericht.validation.cell.CellReading;
import org.jspecify.annotations.Nullable;

/**
 * A measure row with its cells read.
 *
 * @param number the number of Nr., {@code null} if it is none
 * @param measure the measure of that number, {@code null} if the catalogue has none
 * @param readings by column; a blank cell's may be missing
 */
record RowFacts(SheetFacts sheet, TableRow<Column> row, RowKind kind, @Nullable MeasureNumber number,
		@Nullable Measure measure, Map<Column, CellReading> readings) {

	CellReading reading(Column column) {
		return this.readings.getOrDefault(column, CellReading.BLANK);
	}

	/** The text of a readable value, empty otherwise. */
	String text(Column column) {
		CellReading reading = reading(column);
		return (reading.value() == null) ? "" : reading.value().text();
	}

	/** Where the column's cell stands in this row, {@code null} without the column. */
	@Nullable CellRef ref(Column column) {
		CellRef header = this.sheet.header().get(column);
		return (header == null) ? null : new CellRef(this.row.rowNumber(), header.columnIndex());
	}

	String shown(Column column) {
		return this.row.cell(column).map(Cell::shownText).orElse("");
	}

	FindingDraft finding(FindingCode code, String variant, Column column) {
		return FindingDraft.of(code, variant).cell(ref(column)).found(shown(column));
	}

}
