package de.lenkungsbericht.scale;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * What one would write without us: opens each workbook whole with POI's user model and
 * reads every cell. No check, no database, no report.
 */
final class PlainReader {

	private PlainReader() {
	}

	/**
	 * Reads all workbooks below a folder.
	 * @param arguments the folder
	 */
	public static void main(String[] arguments) throws IOException {
		List<Path> files;
		try (Stream<Path> found = Files.walk(Path.of(arguments[0]))) {
			files = found.filter((path) -> path.toString().endsWith(".xlsx")).sorted().toList();
		}
		long cells = 0;
		for (Path file : files) {
			cells += cells(file.toFile());
		}
		System.out.println(cells + " cells");
	}

	private static long cells(File file) throws IOException {
		DataFormatter formatter = new DataFormatter();
		long filled = 0;
		try (Workbook workbook = WorkbookFactory.create(file, null, true)) {
			for (Sheet sheet : workbook) {
				for (Row row : sheet) {
					for (Cell cell : row) {
						filled += formatter.formatCellValue(cell).isEmpty() ? 0 : 1;
					}
				}
			}
		}
		return filled;
	}

}
