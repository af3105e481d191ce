package de.lenkungsbericht.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.CellContent;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.fail;

/** Whatever happens to a good file, reading it ends in rows or in a finding. */
class MutatedFileTests {

	private static final int COPIES = Integer.getInteger("mutated.copies", 150);

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "a.xlsx", "a.xls" })
	void harmNobody(String name) throws IOException {
		byte[] good = Files.readAllBytes(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.EINMALIG, 12500, Column.GRUND, CellContent.formula("\"a\"", "a")))
			.write(this.folder.resolve(name)));
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int copy = 0; copy < COPIES; copy++) {
			Path file = Files.write(this.folder.resolve(name), mutated(good, random));
			try {
				Read.meldung(file);
				Read.rows(file);
			}
			catch (UnreadableWorkbook | NoSuchElementException ex) {
				// A finding: unreadable, or without its sheets.
			}
			catch (Throwable ex) {
				fail("seed " + seed + ", copy " + copy, ex);
			}
		}
	}

	private static byte[] mutated(byte[] good, Random random) {
		byte[] bytes = good.clone();
		for (int left = 1 + random.nextInt(8); left > 0; left--) {
			int at = random.nextInt(bytes.length);
			switch (random.nextInt(4)) {
				case 0 -> bytes[at] = (byte) random.nextInt();
				case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
				case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) 0xFF);
				default -> Arrays.fill(bytes, at, Math.min(bytes.length, at + random.nextInt(64)), (byte) 0);
			}
		}
		return bytes;
	}

}
