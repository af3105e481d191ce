package de.lenkungsbericht.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import de.lenkungsbericht.intake.archive.RunLock;
import de.lenkungsbericht.intake.archive.StateFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What ends a command early, and what is told of it. */
class ExitCodeTests {

	@TempDir
	Path directory;

	private County county;

	@BeforeEach
	void county() {
		this.county = new County(this.directory);
	}

	@Test
	void helpAndVersionAreNoFailures() {
		assertThat(this.county.run("--help")).isZero();
		assertThat(this.county.out()).contains("consolidate", "report", "history");
		assertThat(this.county.run("--version")).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "--unknown", "unknown", "--as-of=31.02.2020", "history", "report" })
	void wrongUsageIsTold(String argument) {
		assertThat(this.county.run(argument)).isEqualTo(2);
		assertThat(this.county.err()).isNotEmpty();
	}

	@Test
	void aMissingInputFolderIsTold() {
		assertThat(this.county.run("--input", this.county.path("nowhere").toString())).isEqualTo(2);
		assertThat(this.county.err()).contains("nowhere", "--input");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--output", "--state" })
	void aFileInPlaceOfAFolderIsTold(String option) throws Exception {
		Path file = Files.writeString(this.county.path("datei"), "");
		assertThat(this.county.run("--input", this.county.path("input").toString(), option, file.toString()))
			.isEqualTo(2);
		assertThat(this.county.err()).contains("datei", option);
	}

	@ParameterizedTest
	@ValueSource(strings = { "template", "report" })
	void aFileInPlaceOfATargetIsTold(String command) throws Exception {
		Path file = Files.writeString(this.county.path("datei"), "");
		assertThat(this.county.run(command, "--to", file.toString())).isEqualTo(2);
		assertThat(this.county.err()).contains("datei", "--to");
	}

	@ParameterizedTest
	@ValueSource(strings = { "settle: soon", "zeitzone: Mars/Olympus", "threads: 0", "unknown: 1", "rules: {P99: aus}",
			"threads: many", "rules: {K01: aus}", "rules: {Z13: warnung}", "limits: {max-rows: -1}" })
	void aFaultInTheConfigurationIsTold(String line) throws Exception {
		this.county.configure(line);
		assertThat(this.county.consolidate()).isEqualTo(2);
		assertThat(this.county.err()).contains("lenkungsbericht", named(line));
		assertThat(this.county.path("output/massnahmen.csv")).doesNotExist();
	}

	/** The rule where one is meant, else the property. */
	private static String named(String line) {
		String[] words = line.split("\\W+");
		return words[0].equals("rules") ? words[1] : words[0];
	}

	@Test
	void aConfigurationThatIsNoYamlIsTold() throws Exception {
		this.county.configure("settle: [");
		assertThat(this.county.consolidate()).isEqualTo(2);
		assertThat(this.county.err()).contains("application.yml", "line");
	}

	@Test
	void aFaultInTheCatalogueIsToldBeforeAnythingIsRead() throws Exception {
		Files.writeString(this.county.path("katalog/stellen.csv"), "kuerzel;name\njugend;Jugend\n",
				StandardCharsets.UTF_8);
		Files.writeString(this.county.path("input/jugend/Meldung.xlsx"), "whatever");
		assertThat(this.county.consolidate()).isEqualTo(2);
		assertThat(this.county.err()).contains("stellen.csv", "email");
		assertThat(this.county.path("output/state/eingang")).isEmptyDirectory();
	}

	@Test
	void anotherRunAtWorkIsTold() throws Exception {
		StateFolder state = new StateFolder(this.county.path("output/state"));
		try (RunLock lock = RunLock.take(state, Instant.parse("2020-06-23T00:00:00Z"))) {
			assertThat(lock).isNotNull();
			assertThat(this.county.consolidate()).isEqualTo(4);
			assertThat(this.county.err()).contains("2020-06-23T00:00:00Z",
					Long.toString(ProcessHandle.current().pid()));
		}
		assertThat(this.county.consolidate()).isZero();
	}

	@Test
	void aReportNeedsSomethingStored() {
		assertThat(this.county.run("report", "--output", this.county.path("output").toString(), "--to",
				this.county.path("to").toString()))
			.isEqualTo(2);
		assertThat(this.county.err()).contains("consolidate");
		assertThat(this.county.path("output")).doesNotExist();
	}

}
