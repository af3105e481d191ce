package de.lenkungsbericht.testing;

import java.io.IOException;
import java.nio.file.Path;

import de.lenkungsbericht.portfolio.Column;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SubmissionFileTests {

	@ParameterizedTest
	@ValueSource(strings = { "meldung.xlsx", "meldung.xls" })
	void writesWhatATestAsksFor(String name, @TempDir Path folder) throws IOException {
		Path file = SubmissionFile.of("jugend")
			.without(Column.TITEL)
			.headerRow(3)
			.row("KJ-01", Column.EMPFEHLUNG, CellContent.error("#REF!"))
			.extraColumn("Notiz", 5)
			.write(folder.resolve(name));
		try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
			Sheet measures = workbook.getSheet(SubmissionFile.MEASURES);
			assertThat(measures.getRow(2).getCell(1)).hasToString("Bearbeitungsstand");
			assertThat(measures.getRow(3).getCell(0)).hasToString("KJ-01");
			assertThat(measures.getRow(3).getCell(25).getNumericCellValue()).isEqualTo(5);
		}
	}

}
