package de.lenkungsbericht.submission;

import java.io.IOException;
import java.util.Iterator;
import java.util.TreeMap;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet whose file holds them out of order or in pieces, put in order in
 * memory. Spreadsheet programs do not write such files.
 */
final class OrderedRows implements RowStream {

	private static final int MOST_CELLS = 200_000;

	private final Iterator<GridRow> rows;

	OrderedRows(RowStream unordered) throws IOException, XMLStreamException {
		TreeMap<Integer, GridRow> byNumber = new TreeMap<>();
		int cells = 0;
		try (unordered) {
			for (GridRow row = unordered.next(); row != null; row = unordered.next()) {
				cells += row.cells().size();
				if (cells > MOST_CELLS) {
					throw Damage.damaged("Die Zeilen stehen in der Datei nicht in ihrer Reihenfolge.");
				}
				byNumber.computeIfAbsent(row.rowNumber(), GridRow::new).addAll(row);
			}
		}
		this.rows = byNumber.values().iterator();
	}

	@Override
	public @Nullable GridRow next() {
		return this.rows.hasNext() ? this.rows.next() : null;
	}

	@Override
	public void close() {
		// The file was read to its end.
	}

}
