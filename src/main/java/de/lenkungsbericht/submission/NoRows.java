package de.lenkungsbericht.submission;

import java.util.List;
import java.util.NoSuchElementException;

/** The rows of a sheet without a header row. */
final class NoRows implements MeasuresSheet.RowCursor {

	@Override
	public boolean hasNext() {
		return false;
	}

	@Override
	public TableRow next() {
		throw new NoSuchElementException();
	}

	@Override
	public List<Cell> unknownHeadersWithNumbers() {
		return List.of();
	}

	@Override
	public void close() {
		// Nothing is open.
	}

}
