package de.lenkungsbericht.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What schedulers are given. */
class SchedulesTests {

	private static final Path JOBS = Path.of("jobs").toAbsolutePath();

	private static final Path SYSTEMD = Path.of("/usr/bin/systemd-analyze");

	private static final String TASK = "http://schemas.microsoft.com/windows/2004/02/mit/task";

	@TempDir
	private Path folder = Path.of("");

	@Test
	void systemdUnderstandsEveryUnit() throws IOException {
		assumeTrue(Files.isExecutable(SYSTEMD), "systemd is not installed");
		Stream<Path> units = files("systemd").map(this::installed);
		Program.Ended ended = Program.of(Stream.concat(Stream.of(SYSTEMD, "verify"), units).toArray()).run();
		assertThat(ended).isEqualTo(new Program.Ended(0, ""));
	}

	/** The threshold is in tenths. */
	@Test
	void theServiceExposesLessThanTwoOfTen() {
		assumeTrue(Files.isExecutable(SYSTEMD), "systemd is not installed");
		Program.Ended ended = Program
			.of(SYSTEMD, "security", "--offline=yes", "--threshold=19", "--no-pager",
					JOBS.resolve("systemd/lenkungsbericht.service"))
			.run();
		assertThat(ended.exitCode()).as(ended.output()).isZero();
	}

	/** A unit as it would stand on a machine on which the program lies here. */
	private Path installed(Path unit) {
		try {
			String text = Files.readString(unit, StandardCharsets.UTF_8);
			Path script = Files.copy(JOBS.resolve("nightly.sh"), this.folder.resolve(unit.getFileName() + ".sh"));
			assertThat(script.toFile().setExecutable(true)).isTrue();
			return Files.writeString(this.folder.resolve(unit.getFileName()),
					text.replace("/opt/lenkungsbericht/jobs/nightly.sh", script.toString()), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@ParameterizedTest
	@MethodSource
	void theTaskSchedulerMakesUpForMissedStartsAndStartsNoSecondOne(Path task) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		Document document = factory.newDocumentBuilder().parse(task.toFile());
		assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo(TASK);
		assertThat(text(document, "MultipleInstancesPolicy")).isEqualTo("IgnoreNew");
		assertThat(text(document, "StartWhenAvailable")).isEqualTo("true");
		assertThat(text(document, "Command")).endsWith("\\jobs\\nightly.cmd");
	}

	static Stream<Path> theTaskSchedulerMakesUpForMissedStartsAndStartsNoSecondOne() throws IOException {
		return files("windows");
	}

	@ParameterizedTest
	@MethodSource
	void windowsReadsItsScriptsLineByLine(Path script) throws IOException {
		String text = Files.readString(script, StandardCharsets.US_ASCII);
		assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
		assertThat(text).contains("exit /b %ERRORLEVEL%");
	}

	static Stream<Path> windowsReadsItsScriptsLineByLine() {
		return Stream.of(JOBS.resolve("nightly.cmd"), Path.of("src/dist/lenkungsbericht.cmd"));
	}

	@Test
	void everyScheduleStartsTheSameScript() throws IOException {
		assertThat(Files.readAllLines(JOBS.resolve("crontab"), StandardCharsets.UTF_8))
			.filteredOn((line) -> line.matches("#?\\d.*"))
			.hasSize(2)
			.allMatch((line) -> line.contains("/opt/lenkungsbericht/jobs/nightly.sh"));
	}

	private static String text(Document document, String element) {
		return document.getElementsByTagNameNS(TASK, element).item(0).getTextContent();
	}

	private static Stream<Path> files(String folder) throws IOException {
		try (Stream<Path> files = Files.list(JOBS.resolve(folder))) {
			return files.sorted().toList().stream();
		}
	}

}
