package de.lenkungsbericht.report.master;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import de.lenkungsbericht.testing.PortfolioStateFixture;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/** Opens a master workbook and reads what it shows. */
abstract class OpenedMaster {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	/** What a row of a table shows below a header. */
	static String value(Row row, String header) {
		return IntStream.of(3, 4)
			.mapToObj(row.getSheet()::getRow)
			.flatMap((head) -> StreamSupport.stream(head.spliterator(), false))
			.filter((cell) -> header.equals(text(cell)))
			.map((cell) -> text(row.getCell(cell.getColumnIndex())))
			.findFirst()
			.orElseThrow();
	}

	XSSFWorkbook open(PortfolioStateFixture fixture) {
		try {
			return new XSSFWorkbook(Files.newInputStream(MasterFile.write(fixture, this.directory)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<Cell> cells(Sheet sheet) {
		return StreamSupport.stream(sheet.spliterator(), false)
			.flatMap((row) -> StreamSupport.stream(row.spliterator(), false))
			.toList();
	}

	static List<String> texts(Sheet sheet) {
		return cells(sheet).stream().map(OpenedMaster::text).toList();
	}

	static Row row(Sheet sheet, String label) {
		return StreamSupport.stream(sheet.spliterator(), false)
			.filter((row) -> label.equals(text(row.getCell(0))))
			.findFirst()
			.orElseThrow();
	}

	/** What a cell shows; numbers in their shortest form. */
	static String text(@Nullable Cell cell) {
		if (cell == null || cell.getCellType() == CellType.BLANK) {
			return "";
		}
		boolean formula = cell.getCellType() == CellType.FORMULA;
		CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
		return (type == CellType.NUMERIC)
				? BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString()
				: cell.getStringCellValue();
	}

}
