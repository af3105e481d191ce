package de.lenkungsbericht.testing;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Fills in a form as a clerk does: finds the label, types beside it. */
public final class LabelledCells {

	private final Sheet sheet;

	private LabelledCells(Sheet sheet) {
		this.sheet = sheet;
	}

	public static LabelledCells of(Sheet sheet) {
		return new LabelledCells(sheet);
	}

	/**
	 * Puts a value beside a label in column A, whatever mark the label ends with.
	 * @param value what {@link CellContent} takes
	 */
	public LabelledCells put(String label, Object value) {
		for (Row row : this.sheet) {
			Cell first = row.getCell(0);
			if (first != null && new DataFormatter().formatCellValue(first).startsWith(label)) {
				CellContent.put(row.getCell(1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK), value);
				return this;
			}
		}
		throw new IllegalArgumentException("No label " + label);
	}

}
