package de.lenkungsbericht.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of text cells, out of lines with semicolons. */
public final class TextWorkbook {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
		.setDelimiter(';')
		.setIgnoreEmptyLines(false)
		.get();

	private TextWorkbook() {
	}

	/**
	 * Writes a workbook; a blank line begins the next sheet.
	 * @param sheets their names, the last one taking all lines that are left
	 */
	public static void write(Path lines, List<String> sheets, Path file) throws IOException {
		Files.createDirectories(file.getParent());
		try (Workbook workbook = new XSSFWorkbook();
				Reader reader = Files.newBufferedReader(lines, StandardCharsets.UTF_8);
				OutputStream out = Files.newOutputStream(file)) {
			int at = 0;
			Sheet sheet = workbook.createSheet(sheets.get(at));
			for (CSVRecord line : FORMAT.parse(reader)) {
				if (String.join("", line.values()).isEmpty() && at + 1 < sheets.size()) {
					sheet = workbook.createSheet(sheets.get(++at));
				}
				else {
					fill(sheet.createRow(sheet.getLastRowNum() + 1), line);
				}
			}
			workbook.write(out);
		}
	}

	private static void fill(Row row, CSVRecord line) {
		for (int column = 0; column < line.size(); column++) {
			if (!line.get(column).isEmpty()) {
				row.createCell(column).setCellValue(line.get(column));
			}
		}
	}

}
