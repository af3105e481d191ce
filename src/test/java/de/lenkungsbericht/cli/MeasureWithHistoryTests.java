package de.lenkungsbericht.cli;

import java.nio.file.Path;
import java.util.Map;

import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Found by a tester: a measure once reported could vanish from the catalogue unnoticed.
 */
class MeasureWithHistoryTests {

	@TempDir
	private Path root;

	private County county;

	@BeforeEach
	void aMeasureWasReported() {
		this.county = new County(this.root);
		this.county.drop("jugend", "juni.xlsx", SubmissionFile.of("jugend").row("KJ-01"));
		assertThat(this.county.consolidate()).as(this.county.said()).isZero();
	}

	@Test
	void isNeverSimplyRemovedFromTheCatalogue() {
		Map<String, String> before = this.county.outputs();
		Disk.replace(this.county.path("katalog/massnahmen.csv"), "KJ-01;", "KJ-99;");
		assertThat(this.county.consolidate()).isEqualTo(ExitCode.SETUP);
		assertThat(this.county.said()).contains("massnahmen.csv", "KJ-01", "gueltig_bis");
		assertThat(this.county.outputs()).isEqualTo(before);
	}

	@Test
	void oneThatWasNeverReportedMayGo() {
		Disk.replace(this.county.path("katalog/massnahmen.csv"), "KJ-02;", "KJ-99;");
		assertThat(this.county.consolidate()).as(this.county.said()).isZero();
	}

}
