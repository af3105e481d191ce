package de.lenkungsbericht.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.CellContent;
import de.lenkungsbericht.testing.SubmissionFile;
import de.lenkungsbericht.testing.mutation.Mutation;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Whatever happens to a good file, reading it ends in rows or in a finding. */
class MutatedFileTests {

	private static final int COPIES = Integer.getInteger("mutated.copies", 150);

	/** Far more than any of them takes. */
	private static final Duration HANGS = Duration.ofMinutes(2);

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "a.xlsx", "a.xlsm", "a.xls" })
	void harmNobody(String name) throws IOException {
		byte[] good = Files.readAllBytes(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.EINMALIG, 12500, Column.GRUND, CellContent.formula("\"a\"", "a")))
			.write(this.folder.resolve(name)));
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int copy = 0; copy < COPIES; copy++) {
			Path file = Files.write(this.folder.resolve(name), Mutation.of(good, random));
			assertThatCode(() -> assertTimeoutPreemptively(HANGS, () -> read(file)))
				.as("seed %d, copy %d of %s", seed, copy, name)
				.doesNotThrowAnyException();
		}
	}

	private static void read(Path file) {
		try {
			Read.meldung(file);
			Read.rows(file);
		}
		catch (UnreadableWorkbook | NoSuchElementException ex) {
			// A finding: unreadable, or without its sheets.
		}
	}

}
