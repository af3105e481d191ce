package de.lenkungsbericht.submission;

import java.io.IOException;

import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/** A sheet with cells: rows in order, without the covered cells of merged areas. */
final class Worksheet {

	private final CellSource source;

	private final CellSource.SheetEntry entry;

	private final CellSource.SheetOutline outline;

	Worksheet(CellSource source, CellSource.SheetEntry entry) {
		this.source = source;
		this.entry = entry;
		this.outline = source.outline(entry);
	}

	String name() {
		return this.entry.name();
	}

	MergedAreas merged() {
		return this.outline.merged();
	}

	/** The rows from the first on; whoever takes them closes them. */
	Rows rows() {
		return Damage.guard(() -> new Rows(open(), merged().sweep()));
	}

	private RowStream open() throws IOException, XMLStreamException {
		RowStream rows = this.source.rows(this.entry);
		return this.outline.isOrdered() ? rows : new OrderedRows(rows);
	}

	/** A walk down the sheet. */
	static final class Rows implements AutoCloseable {

		private final RowStream stream;

		private final MergedAreas.Sweep sweep;

		private Rows(RowStream stream, MergedAreas.Sweep sweep) {
			this.stream = stream;
			this.sweep = sweep;
		}

		/** The next row that holds a cell, {@code null} after the last. */
		@Nullable GridRow next() {
			Optional<GridRow> row = Damage.guard(() -> Optional.ofNullable(this.stream.next()));
			row.ifPresent(this.sweep::uncover);
			return row.orElse(null);
		}

		@Override
		public void close() {
			this.stream.close();
		}

	}

}
