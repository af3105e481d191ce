package de.lenkungsbericht.report.annotation;

import java.util.List;

/**
 * What is added to a workbook.
 *
 * @param sheet becomes the first sheet
 * @param marks in the order of sheet and cell, one a cell
 */
public record Annotation(AnswerSheet sheet, List<CellMark> marks) {

	public Annotation {
		marks = List.copyOf(marks);
	}

	/** The marks on a sheet. */
	public List<CellMark> marksOn(String sheetName) {
		return this.marks.stream().filter((mark) -> mark.sheet().equals(sheetName)).toList();
	}

}
