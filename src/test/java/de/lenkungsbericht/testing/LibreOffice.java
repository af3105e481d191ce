package de.lenkungsbericht.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A second spreadsheet program as an independent reader of what we write. Tests that use
 * it assume {@link #isInstalled()}.
 */
public final class LibreOffice {

	private static final long MINUTES = 3;

	private LibreOffice() {
	}

	/**
	 * Whether {@code soffice} is on the path. Where {@code -Dlibreoffice.required=true}
	 * says that it has to be, its absence fails the test;
	 * {@code -Dlibreoffice.left-out=true} takes it for absent.
	 */
	public static boolean isInstalled() {
		if (Boolean.getBoolean("libreoffice.left-out")) {
			return false;
		}
		boolean installed = Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, "soffice")));
		if (!installed && Boolean.getBoolean("libreoffice.required")) {
			throw new AssertionError("soffice is required but not on the path");
		}
		return installed;
	}

	/**
	 * Opens a document and saves it in another format.
	 * @param format file ending such as {@code pdf} or {@code xlsx}
	 * @param directory an existing folder other than the document's
	 * @return the new file
	 */
	public static Path convert(Path document, String format, Path directory) throws IOException {
		Path profile = Files.createDirectories(directory.resolve("profile"));
		Process process = new ProcessBuilder("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless",
				"--convert-to", format, "--outdir", directory.toString(), document.toString())
			.redirectErrorStream(true)
			.redirectOutput(directory.resolve("soffice.log").toFile())
			.start();
		waitFor(process);
		String name = document.getFileName().toString();
		return directory.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
	}

	/**
	 * Compares every formula's stored result with what LibreOffice makes of it. The
	 * stored results are taken away first, so that it has to calculate.
	 * @return a line for each formula that comes out differently, empty if none does
	 */
	public static List<String> differences(Path workbook, Path directory) throws IOException {
		Path bare = directory.resolve("bare.xlsx");
		Path folder = Files.createDirectories(directory.resolve("recalculated"));
		try (XSSFWorkbook stored = new XSSFWorkbook(Files.newInputStream(workbook))) {
			if (!hasFormulas(stored)) {
				return List.of();
			}
			writeWithoutResults(workbook, bare);
			try (XSSFWorkbook recalculated = new XSSFWorkbook(Files.newInputStream(convert(bare, "xlsx", folder)))) {
				return compare(stored, recalculated);
			}
		}
	}

	private static boolean hasFormulas(XSSFWorkbook workbook) {
		for (Sheet sheet : workbook) {
			for (Row row : sheet) {
				for (Cell cell : row) {
					if (cell.getCellType() == CellType.FORMULA) {
						return true;
					}
				}
			}
		}
		return false;
	}

	private static void writeWithoutResults(Path workbook, Path bare) throws IOException {
		try (XSSFWorkbook copy = new XSSFWorkbook(Files.newInputStream(workbook));
				var out = Files.newOutputStream(bare)) {
			for (Sheet sheet : copy) {
				for (Row row : sheet) {
					row.forEach(LibreOffice::forgetResult);
				}
			}
			copy.write(out);
		}
	}

	private static void forgetResult(Cell cell) {
		if (cell.getCellType() == CellType.FORMULA) {
			((org.apache.poi.xssf.usermodel.XSSFCell) cell).getCTCell().unsetV();
		}
	}

	private static List<String> compare(XSSFWorkbook stored, XSSFWorkbook recalculated) {
		List<String> differences = new ArrayList<>();
		for (Sheet sheet : stored) {
			for (Row row : sheet) {
				for (Cell cell : row) {
					if (cell.getCellType() == CellType.FORMULA) {
						compare(cell, recalculated.getSheet(sheet.getSheetName()), differences);
					}
				}
			}
		}
		return differences;
	}

	private static void compare(Cell cell, Sheet recalculated, List<String> differences) {
		Row row = recalculated.getRow(cell.getRowIndex());
		Cell other = (row != null) ? row.getCell(cell.getColumnIndex()) : null;
		String expected = result(cell);
		String actual = (other != null) ? result(other) : "nothing";
		if (!expected.equals(actual)) {
			differences.add(cell.getSheet().getSheetName() + "!" + new CellAddress(cell) + " =" + cell.getCellFormula()
					+ " stores " + expected + ", LibreOffice finds " + actual);
		}
	}

	private static String result(Cell cell) {
		CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
				: cell.getCellType();
		return switch (type) {
			case NUMERIC -> String.format(Locale.ROOT, "%.6f", cell.getNumericCellValue());
			case STRING -> "'" + cell.getStringCellValue() + "'";
			case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
			case ERROR -> "error " + cell.getErrorCellValue();
			default -> type.name();
		};
	}

	private static void waitFor(Process process) throws IOException {
		try {
			if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
				process.destroyForcibly();
				throw new IOException("soffice did not come back");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

}
