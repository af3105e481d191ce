package de.lenkungsbericht.scale;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import de.lenkungsbericht.Lenkungsbericht;
import de.lenkungsbericht.testing.JavaProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What has to pass in 256 MB, whatever it takes. */
@Tag("scale")
class ScaleTest {

	@Test
	void twoHundredSubmissionsOfAHundredRows(@TempDir Path directory) throws IOException {
		LargeInput input = new LargeInput(5, 100, 40);
		input.write(directory);
		consolidates(input, directory);
	}

	@Test
	void oneSubmissionOfTwentyThousandRows(@TempDir Path directory) throws IOException {
		LargeInput input = new LargeInput(1, 20_000, 1);
		input.write(directory);
		consolidates(input, directory);
	}

	@Test
	void fiveMillionCellsInAllColumnsThereAre(@TempDir Path directory) throws IOException {
		assertTaken(directory, 10, 315, 30, 16_383);
	}

	@Test
	void aMillionEmptyRows(@TempDir Path directory) throws IOException {
		assertTaken(directory, 10, 1_048_576, 0, -1);
	}

	private static void assertTaken(Path directory, int firstRow, int lastRow, int firstColumn, int lastColumn)
			throws IOException {
		LargeInput small = new LargeInput(1, 5, 1);
		small.write(directory);
		Path submission = directory.resolve("input/stelle0/Meldung 000.xlsx");
		Path good = Files.move(submission, directory.resolve("gut.xlsx"));
		PaddedWorkbook.pad(good, submission, firstRow, lastRow, firstColumn, lastColumn);
		consolidates(small, directory, "-Dlenkungsbericht.limits.max-unpacked=2GB");
		assertThat(directory.resolve("input/stelle0/rueckmeldung/Meldung 000_Rueckmeldung.xlsx")).isRegularFile();
	}

	/** All but one with the same content, so that they need not all be judged. */
	@Test
	void fiftyThousandFilesInOneFolder(@TempDir Path directory) throws IOException {
		new LargeInput(1, 5, 1).write(directory);
		byte[] content = "no workbook".getBytes(StandardCharsets.UTF_8);
		for (int file = 0; file < 50_000; file++) {
			Files.write(directory.resolve("input/stelle0").resolve(file + ".xlsx"), content);
		}
		JavaProcess.Ended ended = JavaProcess.in(directory)
			.options("-Xmx256m", "-Dlenkungsbericht.settle=0s")
			.run(Lenkungsbericht.class, "--catalogue", "katalog");
		assertThat(ended.exitCode()).as(ended.output()).isEqualTo(3);
		assertThat(lines(directory, "meldungen.csv")).hasSize(3);
		assertThat(lines(directory, "laufprotokoll.txt")).filteredOn((line) -> line.contains("D13")).hasSize(49_999);
	}

	/** Somebody put it where the answer would be; it is theirs and stays. */
	@Test
	void aFileLargerThanTheMemoryInPlaceOfAFeedback(@TempDir Path directory) throws IOException {
		LargeInput small = new LargeInput(1, 5, 1);
		small.write(directory);
		Path large = Files.createDirectories(directory.resolve("input/stelle0/rueckmeldung"))
			.resolve("Meldung 000_Rueckmeldung.xlsx");
		try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
			sparse.setLength(400_000_000);
		}
		JavaProcess.Ended ended = JavaProcess.in(directory)
			.options("-Xmx256m", "-Dlenkungsbericht.settle=0s")
			.run(Lenkungsbericht.class, "--catalogue", "katalog", "--as-of", "2020-12-31");
		assertThat(ended.exitCode()).as(ended.output()).isEqualTo(3);
		assertThat(large).hasSize(400_000_000);
		assertThat(large.resolveSibling("Meldung 000_Rueckmeldung_2.xlsx")).isRegularFile();
	}

	private static void consolidates(LargeInput input, Path directory, String... options) throws IOException {
		JavaProcess.Ended ended = JavaProcess.in(directory)
			.options("-Xmx256m", "-Dlenkungsbericht.settle=0s")
			.options(options)
			.run(Lenkungsbericht.class, "--catalogue", "katalog", "--as-of", "2020-12-31");
		assertThat(ended.exitCode()).as(ended.output()).isZero();
		List<String> received = lines(directory, "meldungen.csv");
		assertThat(received).hasSize(1 + input.departments() * input.submissionsEach());
		assertThat(received.subList(1, received.size())).allMatch((line) -> line.contains(";angenommen;"));
		assertThat(lines(directory, "massnahmen.csv")).hasSize(1 + input.departments() * input.measuresEach());
	}

	private static List<String> lines(Path directory, String file) throws IOException {
		return Files.readAllLines(directory.resolve("output").resolve(file), StandardCharsets.UTF_8);
	}

}
