package de.lenkungsbericht.submission;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.DefaultLimits;

/** Opens a file of a test and reads one thing of it. */
final class Read {

	private Read() {
	}

	static SubmissionWorkbook open(Path file) {
		return new WorkbookReader(DefaultLimits.LIMITS).open(file, file.getFileName().toString());
	}

	static HeaderRow<Column> header(Path file) {
		try (SubmissionWorkbook workbook = open(file)) {
			return workbook.measures().orElseThrow().header().orElseThrow();
		}
	}

	static MeldungSheet meldung(Path file) {
		try (SubmissionWorkbook workbook = open(file)) {
			return workbook.meldung().orElseThrow();
		}
	}

	static List<TableRow<Column>> rows(Path file) {
		try (SubmissionWorkbook workbook = open(file);
				TableSheet.RowCursor<Column> rows = workbook.measures().orElseThrow().rows()) {
			List<TableRow<Column>> all = new ArrayList<>();
			rows.forEachRemaining(all::add);
			return all;
		}
	}

	/** A cell that has to exist. */
	static Cell cell(TableRow<Column> row, Column column) {
		return row.cell(column).orElseThrow();
	}

	static CellValue value(TableRow<Column> row, Column column) {
		return cell(row, column).value();
	}

}
