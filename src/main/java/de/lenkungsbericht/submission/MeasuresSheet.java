package de.lenkungsbericht.submission;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The sheet Maßnahmen, read row by row. */
public interface MeasuresSheet {

	/** The sheet's name as in the workbook. */
	String name();

	/** The header row, empty if none of the first 20 rows is one. */
	Optional<HeaderRow> header();

	/**
	 * The filled rows below the header, in order, streamed from the file. Each call
	 * starts anew.
	 * @return a cursor that throws {@link UnreadableWorkbook} where the file breaks off
	 * or exceeds a limit
	 */
	RowCursor rows();

	/** Streams rows and holds the file open meanwhile. */
	interface RowCursor extends Iterator<TableRow>, AutoCloseable {

		/**
		 * The unknown headers below which a number (no date, no text) stands; complete
		 * when the last row has been read.
		 */
		List<Cell> unknownHeadersWithNumbers();

		@Override
		void close();

	}

}
