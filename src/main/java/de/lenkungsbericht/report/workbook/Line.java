package de.lenkungsbericht.report.workbook;

import java.util.List;

/**
 * A row outside a table. Its cells stand from column A on; a cell that spans several
 * columns takes their place.
 */
public record Line(List<Cell> cells) implements Block {

	public Line {
		cells = List.copyOf(cells);
	}

}
