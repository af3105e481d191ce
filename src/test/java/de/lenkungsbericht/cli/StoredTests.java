package de.lenkungsbericht.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands that only read what is stored. */
class StoredTests {

	@TempDir
	Path directory;

	private County county;

	@BeforeEach
	void afterOneNight() {
		this.county = new County(this.directory).drop("jugend", "Meldung.xlsx",
				SubmissionFile.of("jugend").row("KJ-01"));
		this.county.consolidate();
	}

	@Test
	void aReportIsByteForByteWhatTheRunWrote() throws Exception {
		assertThat(this.county.run("report", "--output", this.county.path("output").toString(), "--to",
				this.county.path("to").toString()))
			.isZero();
		for (String name : this.county.outputs().keySet()) {
			assertThat(Files.mismatch(this.county.path("to/" + name), this.county.path("output/" + name)))
				.isEqualTo(-1);
		}
		assertThat(this.county.out()).contains("massnahmen.csv");
	}

	@Test
	void aReportGoesByTheConfigurationOfTheRun() {
		this.county.configure("settle: 0s", "rules: {P02: aus}", "zeitzone: Asia/Tokyo");
		this.county.consolidate();
		assertThat(this.county.output("pruefprotokoll.csv")).doesNotContain("P02;");
		assertThat(this.county.report("to")).as(this.county.said()).isZero();
		assertThat(this.county.outputs("to")).isEqualTo(this.county.outputs());
	}

	@Test
	void theHistoryOfAMeasureIsShown() {
		assertThat(this.county.run("history", "kj 1", "--output", this.county.path("output").toString())).isZero();
		assertThat(this.county.out()).contains("Meldung.xlsx", "22.06.2020", "Finale Abstimmung");
	}

	@Test
	void aMeasureWithoutHistoryHasNone() {
		assertThat(this.county.run("history", "KJ-02", "--output", this.county.path("output").toString())).isZero();
		assertThat(this.county.out()).contains("Nothing was ever sent on KJ-02");
	}

}
