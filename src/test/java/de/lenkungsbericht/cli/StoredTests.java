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

	private Office office;

	@BeforeEach
	void afterOneNight() {
		this.office = Office.in(this.directory).drop("Meldung.xlsx", SubmissionFile.of("jugend").row("KJ-01"));
		this.office.consolidate();
	}

	@Test
	void aReportIsByteForByteWhatTheRunWrote() throws Exception {
		assertThat(this.office.run("report", "--output", this.office.path("output"), "--to", this.office.path("to")))
			.isZero();
		for (String name : this.office.outputs().keySet()) {
			assertThat(Files.mismatch(this.office.file("to/" + name), this.office.file("output/" + name)))
				.isEqualTo(-1);
		}
		assertThat(this.office.out()).contains("massnahmen.csv");
	}

	@Test
	void theHistoryOfAMeasureIsShown() {
		assertThat(this.office.run("history", "kj 1", "--output", this.office.path("output"))).isZero();
		assertThat(this.office.out()).contains("Meldung.xlsx", "22.06.2020", "Finale Abstimmung");
	}

	@Test
	void aMeasureWithoutHistoryHasNone() {
		assertThat(this.office.run("history", "KJ-02", "--output", this.office.path("output"))).isZero();
		assertThat(this.office.out()).contains("Nothing was ever sent on KJ-02");
	}

}
