package de.lenkungsbericht.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import de.lenkungsbericht.Lenkungsbericht;
import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.JavaProcess;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The log of a process, read by people and by programs line by line. */
class LogTests {

	private static final String FORGED = "2020-06-23 run 9 [main] forged.xlsx";

	private static final int MEBIBYTE = 1024 * 1024;

	@TempDir
	Path directory;

	@Test
	void everyLineTellsItsRunAndNoNameFromOutsideMakesOne() throws IOException {
		Path department = this.directory.resolve("input/jugend");
		SubmissionFile.of("jugend").row("KJ-01").write(department.resolve("Meldung\n" + FORGED));
		JavaProcess.Ended ended = consolidate("-Dlogging.config=classpath:logback-spring.xml",
				"-Dlenkungsbericht.settle=0s",
				"-Dlenkungsbericht.metrics-file=" + this.directory.resolve("nowhere/x.prom"));
		assertThat(ended.exitCode()).as(ended.output()).isZero();
		assertThat(log()).allMatch((line) -> line.matches("(\\d{4}-\\S+ run (-|1) \\[| {4}).*"))
			.anyMatch((line) -> line.contains(" run 1 [") && line.contains("Step publish"))
			.anyMatch((line) -> line.contains("jugend/Meldung\\u000A" + FORGED))
			.anyMatch((line) -> line.contains("WARN") && line.contains("could not be noted for status and metrics"));
	}

	/** Logs of earlier days, by the clock of the machine. */
	@Test
	void whatIsTooOldOrTooMuchIsGivenUp() throws IOException {
		SubmissionFile.of("jugend").row("KJ-01").write(this.directory.resolve("input/jugend/Meldung.xlsx"));
		Path tooOld = earlierLog(70, 1);
		Path young = earlierLog(1, MEBIBYTE);
		for (int day = 2; day <= 12; day++) {
			earlierLog(day, 5 * MEBIBYTE);
		}
		Path present = this.directory.resolve("output/state/lenkungsbericht.log");
		Disk.write(present, new byte[6 * MEBIBYTE]);
		consolidate("-Dlogging.config=classpath:logback-spring.xml", "-Dlenkungsbericht.settle=0s");
		assertThat(Disk.read(present)).as("a new file after 5 MB, whichever run wrote them").hasSizeLessThan(MEBIBYTE);
		assertThat(tooOld).doesNotExist();
		assertThat(young).exists();
		assertThat(Disk.files(this.directory.resolve("output/state"))
			.stream()
			.filter((file) -> file.toString().contains("lenkungsbericht.log"))
			.mapToLong((file) -> file.toFile().length())
			.sum()).isLessThanOrEqualTo(50L * MEBIBYTE);
	}

	private Path earlierLog(int daysAgo, int bytes) {
		return Disk.write(this.directory.resolve(
				"output/state/lenkungsbericht.log." + LocalDate.now(ZoneId.systemDefault()).minusDays(daysAgo) + ".0"),
				new byte[bytes]);
	}

	private JavaProcess.Ended consolidate(String... options) {
		return JavaProcess.in(this.directory)
			.options(options)
			.run(Lenkungsbericht.class, "--catalogue", Path.of("jobs/katalog").toAbsolutePath().toString());
	}

	private List<String> log() throws IOException {
		return Files.readAllLines(this.directory.resolve("output/state/lenkungsbericht.log"), StandardCharsets.UTF_8);
	}

}
