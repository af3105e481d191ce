package de.lenkungsbericht.validation.cell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.ColumnType;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.submission.Cell;

/** Reads the cells of the sheet Maßnahmen, each by the type of its column. */
public final class CellReader {

	private final Map<ColumnType, TypeReader> readers = new EnumMap<>(ColumnType.class);

	public CellReader(Catalogue catalogue) {
		NumberReader numbers = new NumberReader();
		this.readers.put(ColumnType.MEASURE_NUMBER, CellReader::text);
		this.readers.put(ColumnType.TEXT, CellReader::text);
		this.readers.put(ColumnType.LISTED, new ListedReader());
		this.readers.put(ColumnType.COMMITTEE, new CommitteeReader(catalogue));
		this.readers.put(ColumnType.DAY, new DayReader());
		this.readers.put(ColumnType.VAGUE_DATE, new VagueDateReader());
		this.readers.put(ColumnType.AMOUNT, numbers);
		this.readers.put(ColumnType.DECIMAL, numbers);
		this.readers.put(ColumnType.WHOLE, numbers);
		this.readers.put(ColumnType.MEASURE_NUMBERS, new TogetherReader(catalogue));
	}

	/** Reads a cell, which may be blank, as its column wants it. */
	public CellReading read(Column column, Cell cell) {
		if (CellText.isBlank(cell.value())) {
			return CellReading.BLANK;
		}
		return OddCells.fault(column, cell)
			.map(CellReading::faulty)
			.orElseGet(() -> Objects.requireNonNull(this.readers.get(column.type())).read(column, cell));
	}

	private static CellReading text(Column column, Cell cell) {
		return CellReading.of(new Value.Text(CellText.of(cell)));
	}

}
