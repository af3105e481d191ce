package de.lenkungsbericht.cli;

import java.nio.file.Path;

import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The space that is kept for bad days. */
class SpaceReserveTests {

	private static final int MEGABYTES = 8;

	@TempDir
	private Path root;

	private County county;

	private Path reserve;

	@BeforeEach
	void aCountyWithASubmission() {
		this.county = new County(this.root);
		this.county.drop("jugend", "juni.xlsx", SubmissionFile.of("jugend").row("KJ-01"));
		this.reserve = this.county.path("output/state/reserve");
	}

	@Test
	void aRunKeepsIt() {
		assertThat(this.county.consolidate()).as(this.county.said()).isZero();
		isKept();
	}

	@Test
	void aRunThatFailsGivesItBackAndTheNextKeepsItAgain() {
		this.county.blockRunReport();
		assertThat(this.county.consolidate()).isEqualTo(ExitCode.FAILED);
		assertThat(this.reserve).doesNotExist();
		this.county.freeRunReport();
		assertThat(this.county.consolidate()).as(this.county.said()).isZero();
		isKept();
	}

	private void isKept() {
		assertThat(this.reserve).hasSize(MEGABYTES * 1024L * 1024L);
	}

}
