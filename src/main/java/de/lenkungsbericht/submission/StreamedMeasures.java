package de.lenkungsbericht.submission;

import java.util.Optional;

/** The sheet Maßnahmen, its header found at once, its rows streamed. */
final class StreamedMeasures implements MeasuresSheet {

	private final Worksheet sheet;

	private final Optional<HeaderRow> header;

	private final int maxRows;

	/**
	 * @param maxRows filled rows below the header that are allowed
	 */
	StreamedMeasures(Worksheet sheet, int maxRows) {
		this.sheet = sheet;
		this.header = HeaderFinder.find(sheet);
		this.maxRows = maxRows;
	}

	@Override
	public String name() {
		return this.sheet.name();
	}

	@Override
	public Optional<HeaderRow> header() {
		return this.header;
	}

	@Override
	public RowCursor rows() {
		return this.header.<RowCursor>map((found) -> new MeasureRows(this.sheet.rows(), found, this.maxRows))
			.orElseGet(NoRows::new);
	}

}
