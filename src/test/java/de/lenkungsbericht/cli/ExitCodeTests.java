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

	private Office office;

	@BeforeEach
	void office() {
		this.office = Office.in(this.directory);
	}

	@Test
	void helpAndVersionAreNoFailures() {
		assertThat(this.office.run("--help")).isZero();
		assertThat(this.office.out()).contains("consolidate", "report", "history");
		assertThat(this.office.run("--version")).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "--unknown", "unknown", "--as-of=31.02.2020", "history", "report" })
	void wrongUsageIsTold(String argument) {
		assertThat(this.office.run(argument)).isEqualTo(2);
		assertThat(this.office.err()).isNotEmpty();
	}

	@Test
	void aMissingInputFolderIsTold() {
		assertThat(this.office.run("--input", this.office.path("nowhere"))).isEqualTo(2);
		assertThat(this.office.err()).contains("nowhere", "--input");
	}

	@ParameterizedTest
	@ValueSource(strings = { "settle: soon", "zeitzone: Mars/Olympus", "threads: 0", "unknown: 1", "rules: {P99: aus}",
			"threads: many", "rules: {K01: aus}", "rules: {Z13: warnung}", "limits: {max-rows: -1}" })
	void aFaultInTheConfigurationIsTold(String line) throws Exception {
		this.office.configure(line);
		assertThat(this.office.consolidate()).isEqualTo(2);
		assertThat(this.office.err()).contains("lenkungsbericht", named(line));
		assertThat(this.office.file("output/massnahmen.csv")).doesNotExist();
	}

	/** The rule where one is meant, else the property. */
	private static String named(String line) {
		String[] words = line.split("\\W+");
		return words[0].equals("rules") ? words[1] : words[0];
	}

	@Test
	void aConfigurationThatIsNoYamlIsTold() throws Exception {
		this.office.configure("settle: [");
		assertThat(this.office.consolidate()).isEqualTo(2);
		assertThat(this.office.err()).contains("application.yml", "line");
	}

	@Test
	void aFaultInTheCatalogueIsToldBeforeAnythingIsRead() throws Exception {
		Files.writeString(this.office.file("jobs/katalog/stellen.csv"), "kuerzel;name\njugend;Jugend\n",
				StandardCharsets.UTF_8);
		Files.writeString(this.office.drop("Meldung.xlsx"), "whatever");
		assertThat(this.office.consolidate()).isEqualTo(2);
		assertThat(this.office.err()).contains("stellen.csv", "email");
		assertThat(this.office.file("output/state/eingang")).isEmptyDirectory();
	}

	@Test
	void anotherRunAtWorkIsTold() throws Exception {
		StateFolder state = new StateFolder(this.office.file("output/state"));
		try (RunLock lock = RunLock.take(state, Instant.parse("2020-06-23T00:00:00Z"))) {
			assertThat(lock).isNotNull();
			assertThat(this.office.consolidate()).isEqualTo(4);
			assertThat(this.office.err()).contains("2020-06-23T00:00:00Z",
					Long.toString(ProcessHandle.current().pid()));
		}
		assertThat(this.office.consolidate()).isZero();
	}

	@Test
	void aReportNeedsSomethingStored() {
		assertThat(this.office.run("report", "--output", this.office.path("output"), "--to", this.office.path("to")))
			.isEqualTo(2);
		assertThat(this.office.err()).contains("consolidate");
		assertThat(this.office.file("output")).doesNotExist();
	}

}
