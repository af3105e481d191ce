package de.lenkungsbericht.submission;

import java.util.List;

/** A workbook as sheets of cells, whatever its file format. */
interface CellSource extends AutoCloseable {

	/** All sheets in workbook order. */
	List<SheetEntry> sheets();

	/** What has to be known about a worksheet before its rows can be read. */
	SheetOutline outline(SheetEntry sheet);

	/** The rows of a worksheet in the file's order; each call starts anew. */
	RowStream rows(SheetEntry sheet);

	@Override
	void close();

	/**
	 * A sheet by its name.
	 *
	 * @param index 0-based position in the workbook
	 * @param isWorksheet {@code false} for sheets without cells, such as chart sheets
	 */
	record SheetEntry(int index, String name, boolean isWorksheet) {

	}

	/**
	 * @param isOrdered whether the rows stand in the file in ascending order, each once
	 */
	record SheetOutline(MergedAreas merged, boolean isOrdered) {

	}

}
