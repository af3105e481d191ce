package de.lenkungsbericht.report.workbook;

import java.time.LocalDate;
import java.util.List;

/**
 * A workbook as data: what stands where and how it looks, without a spreadsheet library.
 *
 * @param title document property, also what screen readers announce
 * @param subject document property: one sentence on what the workbook is for
 * @param asOf the day of the report; document times and page footers derive from it
 * @param sheets in the order of their tabs; the workbook opens on the first
 */
public record WorkbookDescription(String title, String subject, LocalDate asOf, List<SheetDescription> sheets) {

	public WorkbookDescription {
		sheets = List.copyOf(sheets);
	}

}
