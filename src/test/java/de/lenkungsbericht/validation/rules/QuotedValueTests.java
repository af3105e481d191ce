package de.lenkungsbericht.validation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.finding.Finding;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Wherever things stand, a finding quotes what stands in the cell it names. */
class QuotedValueTests extends RuleCase {

	private static final int LAYOUTS = Integer.getInteger("layouts", 40);

	@ParameterizedTest
	@ValueSource(strings = { "a.xlsx", "a.xlsm", "a.xls" })
	void isWhatStandsInTheCell(String name) throws IOException {
		long seed = Long.getLong("seed", System.nanoTime());
		Random random = new Random(seed);
		int quoted = 0;
		for (int layout = 0; layout < LAYOUTS; layout++) {
			Path file = new RandomLayout(random).file().write(folder().resolve(name));
			try (InputStream in = Files.newInputStream(file); Workbook workbook = WorkbookFactory.create(in)) {
				for (Finding finding : check(file).findings()) {
					CellRef at = finding.cell();
					if (at != null) {
						quoted++;
						assertThat(finding.value()).as("seed %d, layout %d, %s %s", seed, layout, finding.code(), at)
							.isEqualTo(shown(workbook, finding.sheet(), at));
					}
				}
			}
		}
		assertThat(quoted).as("seed %d", seed).isGreaterThan(LAYOUTS);
	}

	private static String shown(Workbook workbook, String sheet, CellRef at) {
		Row row = workbook.getSheet(sheet).getRow(at.rowIndex());
		Cell cell = (row == null) ? null : row.getCell(at.columnIndex());
		DataFormatter formatter = new DataFormatter(Locale.GERMANY);
		formatter.setUseCachedValuesForFormulaCells(true);
		return formatter.formatCellValue(cell);
	}

}
