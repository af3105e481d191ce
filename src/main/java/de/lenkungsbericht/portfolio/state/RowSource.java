package de.lenkungsbericht.portfolio.state;

import java.time.LocalDate;

import de.lenkungsbericht.portfolio.DepartmentId;

/**
 * Where an accepted row or a contribution came from.
 *
 * @param receipt number of the submission's receipt
 * @param sheet name of the sheet Maßnahmen as in the workbook
 * @param rowNumber 1-based row
 * @param reportingDate Stichtag of the submission
 */
public record RowSource(long receipt, DepartmentId department, String fileName, String sheet, int rowNumber,
		LocalDate reportingDate) {

}
