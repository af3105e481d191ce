package de.lenkungsbericht.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import de.lenkungsbericht.Lenkungsbericht;
import de.lenkungsbericht.testing.JavaProcess;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The log of a process, read by people and by programs line by line. */
class LogTests {

	private static final String FORGED = "2020-06-23 run 9 [main] forged.xlsx";

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

	private JavaProcess.Ended consolidate(String... options) {
		return JavaProcess.in(this.directory)
			.options(options)
			.run(Lenkungsbericht.class, "--catalogue", Path.of("jobs/katalog").toAbsolutePath().toString());
	}

	private List<String> log() throws IOException {
		return Files.readAllLines(this.directory.resolve("output/state/lenkungsbericht.log"), StandardCharsets.UTF_8);
	}

}
