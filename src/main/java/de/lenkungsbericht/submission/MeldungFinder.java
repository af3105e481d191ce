package de.lenkungsbericht.submission;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import de.lenkungsbericht.portfolio.Label;

/** Finds the labels of the sheet Meldung and the values beside them. */
final class MeldungFinder {

	private static final int ROWS = 100;

	private static final int COLUMNS = 20;

	private MeldungFinder() {
	}

	static MeldungSheet find(Worksheet sheet) {
		Map<Label, MeldungSheet.Field> fields = new EnumMap<>(Label.class);
		try (Worksheet.Rows rows = sheet.rows()) {
			for (GridRow row = rows.next(); row != null && row.rowNumber() <= ROWS; row = rows.next()) {
				find(row, sheet.merged(), fields);
			}
		}
		return new MeldungSheet(sheet.name(), fields);
	}

	private static void find(GridRow row, MergedAreas merged, Map<Label, MeldungSheet.Field> fields) {
		for (Cell cell : row.byColumn().headMap(COLUMNS).values()) {
			label(cell).ifPresent((label) -> fields.computeIfAbsent(label, (key) -> field(cell, row, merged)));
		}
	}

	private static Optional<Label> label(Cell cell) {
		return (cell.value() instanceof CellValue.Text text) ? Label.find(text.text()) : Optional.empty();
	}

	private static MeldungSheet.Field field(Cell label, GridRow row, MergedAreas merged) {
		return new MeldungSheet.Field(label.ref(), row.cellOrBlank(merged.columnRightOf(label.ref())));
	}

}
