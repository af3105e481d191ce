package de.lenkungsbericht.submission;

import java.util.List;
import java.util.NoSuchElementException;

/** The rows of a sheet without a header row. */
final class NoRows<C extends Enum<C>> implements TableSheet.RowCursor<C> {

	@Override
	public boolean hasNext() {
		return false;
	}

	@Override
	public TableRow<C> next() {
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
