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

	private static final double HEAD_INCHES = 0.9;

	/** All parts of a head together hold so many characters. */
	private static final int HEAD_LENGTH = 255;

	private static final String TITLE_FONT = "&\"Arial,Bold\"&14";

	private static final String SUBTITLE_FONT = "&9";

	/** What the sections of a head begin with: {@code &L} and {@code &R}. */
	private static final int SECTIONS = 4;

	private PageSetup() {
	}

	/**
	 * Sets up the page.
	 * @param repeatedRow 0-based row to repeat on every page, -1 for none
	 */
	static void write(XSSFSheet sheet, SheetDescription description, LocalDate asOf, int repeatedRow) {
		Page page = description.page();
		PrintSetup setup = sheet.getPrintSetup();
		setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
		setup.setLandscape(true);
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
		scale(sheet, description);
	}

	/**
	 * One page wide where that can be read; else the columns go on on further pages, the
	 * frozen ones on each of them.
	 */
	private static void scale(XSSFSheet sheet, SheetDescription description) {
		PrintSetup setup = sheet.getPrintSetup();
		Page page = description.page();
		if (description.printsAcross()) {
			setup.setScale((short) description.printScale().percent());
			setup.setLeftToRight(true);
			head(sheet, description);
		}
		else {
			sheet.setFitToPage(true);
			setup.setFitWidth((short) page.pagesWide());
			setup.setFitHeight((short) (page.isSingle() ? 1 : 0));
		}
		if (description.frozenColumns() > 0 && (description.printsAcross() || page.pagesWide() > 1)) {
			sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, description.frozenColumns() - 1));
		}
	}

	/**
	 * What a title above the table says stands at the head of every page instead: beside
	 * repeated columns it would be cut off.
	 */
	private static void head(XSSFSheet sheet, SheetDescription description) {
		String title = TITLE_FONT + escaped(description.texts(Role.TITLE), HEAD_LENGTH / 2);
		int room = HEAD_LENGTH - SECTIONS - title.length() - SUBTITLE_FONT.length();
		sheet.getHeader().setLeft(title);
		sheet.getHeader().setRight(SUBTITLE_FONT + escaped(description.texts(Role.SUBTITLE), room));
		sheet.setMargin(PageMargin.HEADER, SIDE_INCHES);
		sheet.setMargin(PageMargin.TOP, HEAD_INCHES);
	}

	private static String escaped(String text, int room) {
		String shown = text.replace("&", "&&");
		return (shown.length() <= room) ? shown : escaped(text.substring(0, text.length() - 2) + "…", room);
	}

}
