package de.lenkungsbericht.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a department finds beside its submission the morning after. */
class FeedbackTests {

	private static final String FEEDBACK = "input/jugend/rueckmeldung/Meldung_Rueckmeldung.xlsx";

	@TempDir
	Path directory;

	private Office office;

	@BeforeEach
	void oneSubmission() {
		this.office = Office.in(this.directory).drop("Meldung.xlsx", submission());
	}

	@Test
	void itStandsInTheDropFolderAndIsNoSubmission() throws Exception {
		this.office.consolidate();
		assertThat(this.office.file(FEEDBACK)).isRegularFile();
		assertThat(this.office.output("laufprotokoll.txt")).contains("Meldung_Rueckmeldung.xlsx");
		assertThat(this.office.consolidate()).isZero();
		assertThat(this.office.out()).contains("nothing new");
	}

	@Test
	void aCorrectedSubmissionReplacesIt() throws Exception {
		this.office.consolidate();
		byte[] before = Files.readAllBytes(this.office.file(FEEDBACK));
		this.office.drop("Meldung.xlsx", submission().row("KJ-02")).consolidate();
		assertThat(this.office.file(FEEDBACK)).isRegularFile();
		assertThat(Files.readAllBytes(this.office.file(FEEDBACK))).isNotEqualTo(before);
	}

	@Test
	void changedBySomebodyItIsASubmissionAndStaysAsItIs() throws Exception {
		this.office.consolidate();
		submission().row("KJ-02").write(this.office.file(FEEDBACK));
		byte[] changed = Files.readAllBytes(this.office.file(FEEDBACK));
		this.office.drop("Meldung.xlsx", submission().row("KJ-03")).consolidate();
		assertThat(this.office.lines("meldungen.csv", "jugend;Meldung_Rueckmeldung.xlsx;")).hasSize(1);
		assertThat(Files.readAllBytes(this.office.file(FEEDBACK))).isEqualTo(changed);
		assertThat(this.office.file("input/jugend/rueckmeldung/Meldung_Rueckmeldung_2.xlsx")).isRegularFile();
	}

	@Test
	void whereTheFolderLeadsElsewhereItStandsWithTheOutputs() throws Exception {
		Path elsewhere = Files.createDirectories(this.directory.resolve("elsewhere"));
		Files.createSymbolicLink(this.office.file("input/jugend/rueckmeldung"), elsewhere);
		assertThat(this.office.consolidate()).isZero();
		assertThat(this.office.file("output/rueckmeldung/jugend/Meldung_Rueckmeldung.xlsx")).isRegularFile();
		assertThat(this.office.output("laufprotokoll.txt")).contains("D10 FEHLER", "prüfen Sie die Rechte");
		assertThat(elsewhere).isEmptyDirectory();
	}

	private static SubmissionFile submission() {
		return SubmissionFile.of("jugend").row("KJ-01");
	}

}
