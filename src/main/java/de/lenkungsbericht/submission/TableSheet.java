package de.lenkungsbericht.submission;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A sheet with a table below a header row, read row by row.
 *
 * @param <C> its known columns
 */
public interface TableSheet<C extends Enum<C>> {

	/** The sheet's name as in the workbook. */
	String name();

	/** The header row, empty if none of the first 20 rows is one. */
	Optional<HeaderRow<C>> header();

	/**
	 * The filled rows below the header, in order, streamed from the file. Each call
	 * starts anew.
	 * @return a cursor that throws {@link UnreadableWorkbook} where the file breaks off
	 * or exceeds a limit
	 */
	RowCursor<C> rows();

	/** Streams rows and holds the file open meanwhile. */
	interface RowCursor<C extends Enum<C>> extends Iterator<TableRow<C>>, AutoCloseable {

		/**
		 * The unknown headers below which a number (no date, no text) stands; complete
		 * when the last row has been read.
		 */
		List<Cell> unknownHeadersWithNumbers();

		@Override
		void close();

	}

}
