package de.lenkungsbericht.validation.cell;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.submission.Cell;

/** Reads the filled and sound cells below the columns of one type. */
@FunctionalInterface
interface TypeReader {

	CellReading read(Column column, Cell cell);

}
