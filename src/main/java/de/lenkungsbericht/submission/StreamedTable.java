package de.lenkungsbericht.submission;

import java.util.Optional;

/** A table whose header is found at once and whose rows are streamed. */
final class StreamedTable<C extends Enum<C>> implements TableSheet<C> {

	private final Worksheet sheet;

	private final KnownColumns<C> known;

	private final Optional<HeaderRow<C>> header;

	private final int maxRows;

	/**
	 * @param maxRows filled rows below the header that are allowed
	 */
	StreamedTable(Worksheet sheet, KnownColumns<C> known, int maxRows) {
		this.sheet = sheet;
		this.known = known;
		this.header = new HeaderFinder<>(known).find(sheet);
		this.maxRows = maxRows;
	}

	@Override
	public String name() {
		return this.sheet.name();
	}

	@Override
	public Optional<HeaderRow<C>> header() {
		return this.header;
	}

	@Override
	public RowCursor<C> rows() {
		return this.header
			.<RowCursor<C>>map((found) -> new FilledRows<>(this.sheet.rows(), this.known, found, this.maxRows))
			.orElseGet(NoRows<C>::new);
	}

}
