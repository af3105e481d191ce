package de.lenkungsbericht.submission;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.CellContent;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What another library writes, the reader reads. */
class WrittenAndReadTests {

	private static final int ROWS = 300;

	private static final String ALPHABET = "aäß€–\n\t<>&\"_ 0\u00A0x5FΩ";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "a.xlsx", "a.xls" })
	void equal(String name) {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		SubmissionFile file = SubmissionFile.of("jugend");
		List<Object> written = new ArrayList<>();
		for (int row = 0; row < ROWS; row++) {
			Object value = value(random);
			written.add(value);
			file.bareRow(Map.of(Column.NR, "KJ-01", Column.BEMERKUNG, value));
		}
		List<TableRow<Column>> rows = Read.rows(file.write(this.folder.resolve(name)));
		assertThat(rows).as("seed %d", seed).hasSize(ROWS);
		for (int row = 0; row < ROWS; row++) {
			assertThat(Read.value(rows.get(row), Column.BEMERKUNG)).as("seed %d, row %d", seed, row)
				.isEqualTo(expected(written.get(row)));
		}
	}

	private static Object value(Random random) {
		return switch (random.nextInt(9)) {
			case 0 -> random.nextInt(1_000_000);
			case 1 -> random.nextInt(1_000_000) / 100.0;
			case 2 -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
			case 3 -> LocalDate.of(1900, 3, 1).plusDays(random.nextInt(100_000));
			case 4 -> random.nextBoolean();
			case 5 -> CellContent.error(random.nextBoolean() ? "#REF!" : "#N/A");
			case 6 -> CellContent.formula("1+1", text(random));
			case 7 -> CellContent.formula("1+1", random.nextInt(100) / 10.0);
			default -> text(random);
		};
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder("x");
		for (int left = random.nextInt(random.nextInt(20) == 0 ? 9000 : 40); left > 0; left--) {
			text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
		}
		return text.toString();
	}

	private static CellValue expected(Object written) {
		if (written instanceof Number number) {
			BigDecimal shortest = new BigDecimal(Double.toString(number.doubleValue())).stripTrailingZeros();
			return new CellValue.Number((shortest.scale() < 0) ? shortest.setScale(0) : shortest);
		}
		if (written instanceof LocalDate day) {
			return new CellValue.DateTime(day.atStartOfDay());
		}
		if (written instanceof Boolean logical) {
			return new CellValue.Logical(logical);
		}
		if (written instanceof CellContent.ErrorValue error) {
			return new CellValue.Error(error.code());
		}
		if (written instanceof CellContent.Formula formula && formula.result() != null) {
			return expected(formula.result());
		}
		return new CellValue.Text((String) written);
	}

}
