package de.lenkungsbericht.cli;

import java.nio.file.Path;
import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * F08 asks for the date of a measure that is over no more than the stage which Gemeinsam
 * mit takes over allows.
 */
class StageTakenOverTests {

	@TempDir
	private Path directory;

	private County county;

	@BeforeEach
	void county() {
		this.county = new County(this.directory);
	}

	@Test
	void aPastDateIsNoMatterOnceTheOtherMeasureIsOver() {
		consolidate("Abgeschlossen");
		assertThat(Disk.text(this.county.path("output/pruefprotokoll.csv"))).doesNotContain("F08");
		assertThat(check("Abgeschlossen")).doesNotContain("F08");
	}

	@Test
	void itIsOneAsLongAsTheOtherMeasureGoesOn() {
		consolidate("Umsetzung");
		assertThat(Disk.text(this.county.path("output/pruefprotokoll.csv"))).contains("F08");
		assertThat(check("Umsetzung")).contains("F08");
	}

	@Test
	void theOtherMeasureMayBeAnotherDepartments() {
		this.county.drop("jobcenter", "juni.xlsx",
				SubmissionFile.of("jobcenter").row("GA-01", Map.of(Column.BEARBEITUNGSSTAND, "Abgeschlossen")));
		this.county.drop("jugend", "juni.xlsx", with("GA-01"));
		assertThat(this.county.consolidate()).as(this.county.said()).isZero();
		assertThat(Disk.text(this.county.path("output/pruefprotokoll.csv"))).doesNotContain("F08");
		assertThat(check(with("GA-01"))).doesNotContain("F08");
	}

	private static SubmissionFile with(String number) {
		return SubmissionFile.of("jugend")
			.row("KJ-01",
					Map.of(Column.BEARBEITUNGSSTAND, "", Column.GEMEINSAM_MIT, number, Column.TERMIN, "Mai 2020"));
	}

	private void consolidate(String stage) {
		this.county.drop("jugend", "juni.xlsx", file(stage));
		assertThat(this.county.consolidate()).as(this.county.said()).isZero();
	}

	private String check(String stage) {
		return check(file(stage));
	}

	private String check(SubmissionFile file) {
		file.write(this.county.path("geprueft.xlsx"));
		assertThat(this.county.execute("check", this.county.path("geprueft.xlsx").toString(), "--department", "jugend"))
			.as(this.county.said())
			.isZero();
		return this.county.said();
	}

	private static SubmissionFile file(String stage) {
		return with("KJ-02").row("KJ-02", Map.of(Column.BEARBEITUNGSSTAND, stage));
	}

}
