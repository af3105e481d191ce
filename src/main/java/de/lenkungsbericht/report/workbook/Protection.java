package de.lenkungsbericht.report.workbook;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Keeps people from changing by mistake what they are not asked for. No password: whoever
 * means to may lift it.
 */
final class Protection {

	private Protection() {
	}

	/**
	 * Locks a sheet; rows and columns may be added, and it may be laid out and filtered.
	 */
	static void apply(XSSFSheet sheet) {
		sheet.lockAutoFilter(false);
		sheet.lockSort(false);
		sheet.lockFormatColumns(false);
		sheet.lockFormatRows(false);
		sheet.lockFormatCells(false);
		sheet.lockInsertRows(false);
		sheet.lockDeleteRows(false);
		sheet.lockInsertColumns(false);
		sheet.lockDeleteColumns(false);
		sheet.lockInsertHyperlinks(false);
		sheet.enableLocking();
	}

}
