package de.lenkungsbericht.submission;

import java.io.IOException;

import de.lenkungsbericht.portfolio.CellRef;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a BIFF8 sheet, gathered from its cell records. */
final class BiffRows implements RowStream {

	private final BiffRecords records;

	private final BiffCells cells;

	private GridRow row = new GridRow(1);

	/** The column of a formula whose text may follow, -1 if none. */
	private int formulaColumn = -1;

	/**
	 * @param records after the one that begins the sheet
	 */
	BiffRows(BiffRecords records, BiffCells cells) {
		this.records = records;
		this.cells = cells;
	}

	@Override
	public @Nullable GridRow next() throws IOException {
		while (this.records.depth() > 0 && this.records.next()) {
			if (this.records.depth() == 1) {
				GridRow complete = read(this.records.sid(), this.records.data());
				if (complete != null) {
					return complete;
				}
			}
		}
		GridRow last = this.row;
		this.row = new GridRow(last.rowNumber());
		return last.isEmpty() ? null : last;
	}

	@Override
	public void close() {
		this.records.close();
	}

	/** Reads a record; returns the row before if it begins another. */
	private @Nullable GridRow read(short sid, RecordInputStream data) {
		GridRow before = this.row;
		if (sid == StringRecord.sid) {
			completeFormula(data.readString());
		}
		else if (this.cells.isCell(sid)) {
			int rowIndex = data.readUShort();
			if (rowIndex + 1 != before.rowNumber()) {
				this.row = new GridRow(rowIndex + 1);
			}
			CellRef first = this.cells.read(sid, rowIndex, data, this.row);
			this.formulaColumn = (sid == FormulaRecord.sid) ? first.columnIndex() : -1;
		}
		return (before != this.row && !before.isEmpty()) ? before : null;
	}

	private void completeFormula(String text) {
		Cell formula = this.row.cell(this.formulaColumn);
		if (formula != null && formula.value() instanceof CellValue.MissingResult) {
			this.row.replace(Cells.of(formula.ref(), BiffCells.text(text), formula.format()));
		}
	}

}
