package de.lenkungsbericht.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import de.lenkungsbericht.intake.archive.RunLock;
import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody is told who looks after the program. */
class StatusTests {

	@TempDir
	Path directory;

	private County county;

	@BeforeEach
	void county() {
		this.county = new County(this.directory).at("2020-06-23T00:00:00Z");
	}

	@Test
	void tellsInTenLinesHowThingsStand() {
		dropAndConsolidate();
		assertThat(status()).hasSize(10)
			.anyMatch((line) -> line.matches("Now: +no run is at work"))
			.anyMatch((line) -> line.matches("Last run: +1 finished 23.06.2020 02:00:00 \\(29 hours ago\\)"))
			.anyMatch((line) -> line.matches("Run 1: +1 teilweise angenommen"))
			.anyMatch((line) -> line.matches("Reports: +as of 22.06.2020, due on 22.06.2020"))
			.anyMatch((line) -> line.matches("Findings: +1 FEHLER, .*still stand"))
			.anyMatch((line) -> line.matches("Free space: +\\d+ MiB .*"));
	}

	@Test
	void tellsTheSameToPrograms() {
		dropAndConsolidate();
		JsonNode told = json();
		assertThat(told.path("condition").asString()).isEqualTo("FINISHED");
		assertThat(told.path("summary").path("lastSuccess").asString()).isEqualTo("2020-06-23T00:00:00Z");
		assertThat(told.path("summary").path("judged").path("teilweise angenommen").asInt()).isOne();
		assertThat(told.path("freeBytes").asLong()).isPositive();
	}

	@Test
	void aRunThatFailsDoesNotHideTheLastSuccess() throws Exception {
		dropAndConsolidate();
		this.county.blockRunReport();
		assertThat(this.county.at("2020-06-24T00:00:00Z").consolidate()).isEqualTo(1);
		assertThat(status()).hasSize(10)
			.anyMatch((line) -> line.matches("Last run: +2 failed 24.06.2020 02:00:00 .*lenkungsbericht.log.*"))
			.anyMatch((line) -> line.matches("Last success: +23.06.2020 02:00:00 .*"));
	}

	@Test
	void tellsOfARunAtWork() throws Exception {
		dropAndConsolidate();
		try (RunLock lock = RunLock.take(new StateFolder(this.county.path("output/state")), Instant.now())) {
			assertThat(status()).anyMatch((line) -> line.matches("Now: +a run is at work since .*process \\d+.*"));
		}
		assertThat(status()).anyMatch((line) -> line.matches("Now: +no run is at work"));
	}

	@Test
	void tellsOfARunThatWasInterrupted() throws Exception {
		dropAndConsolidate();
		Files.delete(this.county.path("output/state/stand.json"));
		assertThat(status()).anyMatch((line) -> line.matches("Last run: +1 was interrupted; .*"));
	}

	@Test
	void hasNothingToTellBeforeTheFirstRun() {
		assertThat(this.county.execute("status")).isEqualTo(2);
	}

	@Test
	void metricsAreOffUnlessAskedFor() throws Exception {
		dropAndConsolidate();
		assertThat(this.directory).isDirectoryNotContaining("glob:**.prom");
	}

	@Test
	void metricsTellEveryRun() throws Exception {
		Path file = this.county.path("lenkungsbericht.prom");
		this.county.configure("settle: 0s", "metrics-file: '" + file + "'");
		dropAndConsolidate();
		assertThat(Files.readAllLines(file, StandardCharsets.UTF_8))
			.contains("lenkungsbericht_last_run_success 1", "lenkungsbericht_last_success_timestamp_seconds 1592870400",
					"lenkungsbericht_files{verdict=\"teilweise angenommen\"} 1",
					"lenkungsbericht_findings{severity=\"FEHLER\"} 1", "lenkungsbericht_wiedervorlagen_overdue 0")
			.anyMatch((line) -> line.matches("lenkungsbericht_step_duration_seconds\\{step=\"read\"} [0-9.]+"))
			.anyMatch((line) -> line.matches("lenkungsbericht_free_bytes\\{folder=\"state\"} \\d+"))
			.allMatch((line) -> line.matches("# (HELP|TYPE) .*|[a-z_]+(\\{[a-z]+=\"[^\"]*\"})? [0-9.]+"));
	}

	@Test
	void metricsThatCannotBeWrittenDoNotFailTheRun() throws Exception {
		this.county.configure("settle: 0s", "metrics-file: '" + this.county.path("nowhere/x.prom") + "'");
		assertThat(this.county.drop("jugend", "Meldung.xlsx", submission()).consolidate()).isZero();
	}

	private void dropAndConsolidate() {
		this.county.drop("jugend", "Meldung.xlsx", submission().row("KJ-02", Column.EMPFEHLUNG, "vielleicht"))
			.consolidate();
	}

	private static SubmissionFile submission() {
		return SubmissionFile.of("jugend").row("KJ-01");
	}

	private List<String> status() {
		assertThat(this.county.at("2020-06-24T05:00:00Z").execute("status")).isZero();
		return this.county.out().lines().toList();
	}

	private JsonNode json() {
		assertThat(this.county.execute("status", "--json")).isZero();
		return JsonMapper.shared().readTree(this.county.out());
	}

}
