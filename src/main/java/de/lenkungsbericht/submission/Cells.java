package de.lenkungsbericht.submission;

import de.lenkungsbericht.portfolio.CellRef;

/** Makes cells. */
final class Cells {

	private static final CellFormat ISO_DAY = NumberFormats.of("dd.mm.yyyy");

	private Cells() {
	}

	/** A cell that shows what its value looks like in its format; a date shows a date. */
	static Cell of(CellRef ref, CellValue value, CellFormat format) {
		boolean unformattedDate = value instanceof CellValue.DateTime && !NumberFormats.isDate(format);
		CellFormat shown = unformattedDate ? ISO_DAY : format;
		return new Cell(ref, value, shown, () -> GermanDisplay.of(value, shown));
	}

	/** A blank cell, for where the file has none. */
	static Cell blank(CellRef ref) {
		return of(ref, new CellValue.Blank(), CellFormat.GENERAL);
	}

	/** A cell in the place of one that can't be trusted. */
	static Cell damaged(Cell cell, String raw) {
		return of(cell.ref(), new CellValue.Damaged(raw), cell.format());
	}

}
