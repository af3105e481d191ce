package de.lenkungsbericht.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What LibreOffice makes of a workbook on paper. */
public final class Print {

	/** What programs may differ by when they lay out a line, in points. */
	private static final double TOLERANCE = 1;

	private Print() {
	}

	/** The text of each page of a workbook's print, in order. */
	public static List<String> pages(Path workbook, Path directory) throws IOException {
		List<String> pages = new ArrayList<>();
		try (PDDocument pdf = Loader.loadPDF(LibreOffice.convert(workbook, "pdf", directory).toFile())) {
			PDFTextStripper text = new PDFTextStripper();
			for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
				text.setStartPage(page);
				text.setEndPage(page);
				pages.add(text.getText(pdf));
			}
		}
		return pages;
	}

	/**
	 * Rows that are lower than LibreOffice makes them when it may choose: text is cut off
	 * there. The heights are taken away first, so that it has to measure.
	 * @param ours which sheets are of our making
	 * @return a line for each such row, empty if there is none
	 */
	public static List<String> rowsTooLow(Path workbook, Predicate<String> ours, Path directory) throws IOException {
		Path bare = directory.resolve("heights.xlsx");
		Map<String, Float> heights = new TreeMap<>();
		try (XSSFWorkbook copy = new XSSFWorkbook(Files.newInputStream(workbook));
				var out = Files.newOutputStream(bare)) {
			for (Sheet sheet : copy) {
				for (Row row : sheet) {
					heights.put(place(row), row.getHeightInPoints());
					forgetHeight((XSSFRow) row);
				}
			}
			copy.write(out);
		}
		List<String> low = new ArrayList<>();
		Path measured = LibreOffice.convert(bare, "xlsx", Files.createDirectories(directory.resolve("heights")));
		try (XSSFWorkbook optimal = new XSSFWorkbook(Files.newInputStream(measured))) {
			for (Sheet sheet : optimal) {
				for (Row row : sheet) {
					float has = heights.getOrDefault(place(row), row.getHeightInPoints());
					if (ours.test(sheet.getSheetName()) && has + TOLERANCE < Math.min(row.getHeightInPoints(), 409)) {
						low.add(place(row) + " has " + has + " and needs " + row.getHeightInPoints());
					}
				}
			}
		}
		return low;
	}

	private static void forgetHeight(XSSFRow row) {
		if (row.getCTRow().isSetHt()) {
			row.getCTRow().unsetHt();
			row.getCTRow().unsetCustomHeight();
		}
	}

	private static String place(Row row) {
		return row.getSheet().getSheetName() + " row " + (row.getRowNum() + 1);
	}

}
