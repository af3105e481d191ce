package de.lenkungsbericht.report.workbook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How sheets come out of the printer. */
final class PageSetup {

	private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMANY);

	private static final double SIDE_INCHES = 0.4;

	private static final double FOOT_INCHES = 0.7;

	private PageSetup() {
	}

	/**
	 * Sets up the page.
	 * @param repeatedRow 0-based row to repeat on every page, -1 for none
	 * @param repeatedColumns columns from A on to repeat where pages stand side by side
	 */
	static void write(XSSFSheet sheet, Page page, LocalDate asOf, int repeatedRow, int repeatedColumns) {
		PrintSetup setup = sheet.getPrintSetup();
		setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
		setup.setLandscape(page.isLandscape());
		sheet.setFitToPage(true);
		setup.setFitWidth((short) page.pagesWide());
		setup.setFitHeight((short) (page.isSingle() ? 1 : 0));
		sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
		sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
		sheet.setMargin(PageMargin.TOP, SIDE_INCHES);
		sheet.setMargin(PageMargin.BOTTOM, FOOT_INCHES);
		sheet.setMargin(PageMargin.FOOTER, FOOT_INCHES / 2);
		sheet.getFooter().setLeft("Stand " + GERMAN.format(asOf));
		sheet.getFooter().setCenter("&A");
		sheet.getFooter().setRight("Seite &P von &N");
		if (repeatedRow >= 0) {
			sheet.setRepeatingRows(new CellRangeAddress(repeatedRow, repeatedRow, -1, -1));
		}
		if (page.pagesWide() > 1 && repeatedColumns > 0) {
			sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, repeatedColumns - 1));
		}
	}

}
