package de.lenkungsbericht.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import de.lenkungsbericht.testing.SubmissionFile;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What a department finds beside its submission the morning after. */
class FeedbackTests {

	private static final String FEEDBACK = "input/jugend/rueckmeldung/Meldung_Rueckmeldung.xlsx";

	@TempDir
	Path directory;

	private County county;

	@BeforeEach
	void oneSubmission() {
		this.county = new County(this.directory).drop("jugend", "Meldung.xlsx", submission());
	}

	@Test
	void itStandsInTheDropFolderAndIsNoSubmission() throws Exception {
		this.county.consolidate();
		assertThat(this.county.path(FEEDBACK)).isRegularFile();
		assertThat(this.county.output("laufprotokoll.txt")).contains("Meldung_Rueckmeldung.xlsx");
		assertThat(this.county.consolidate()).isZero();
		assertThat(this.county.out()).contains("nothing new");
	}

	@Test
	void aCorrectedSubmissionReplacesIt() throws Exception {
		this.county.consolidate();
		byte[] before = Files.readAllBytes(this.county.path(FEEDBACK));
		this.county.drop("jugend", "Meldung.xlsx", submission().row("KJ-02")).consolidate();
		assertThat(this.county.path(FEEDBACK)).isRegularFile();
		assertThat(Files.readAllBytes(this.county.path(FEEDBACK))).isNotEqualTo(before);
	}

	@Test
	void oneOfAnotherEndingIsReplacedToo() throws Exception {
		Files.writeString(this.county.path("input/jugend/Alt.xls"), "kein Excel");
		this.county.consolidate();
		Path alone = this.county.path("input/jugend/rueckmeldung/Alt_Rueckmeldung.xlsx");
		assertThat(alone).isRegularFile();
		this.county.drop("jugend", "Alt.xls", submission().row("KJ-02")).consolidate();
		assertThat(this.county.path("input/jugend/rueckmeldung/Alt_Rueckmeldung.xls")).isRegularFile();
		assertThat(alone).doesNotExist();
		assertThat(this.county.path(FEEDBACK)).isRegularFile();
	}

	@Test
	void theAnswerToALetterOfTheSameNameStandsBeside() throws Exception {
		this.county.consolidate();
		byte[] before = Files.readAllBytes(this.county.path(FEEDBACK));
		Files.writeString(this.county.path("input/jugend/Meldung.pdf"), "a letter");
		Files.writeString(this.county.path("input/jugend/Meldung.csv"), "a;list");
		this.county.consolidate();
		assertThat(Files.readAllBytes(this.county.path(FEEDBACK))).isEqualTo(before);
		assertThat(this.county.path("input/jugend/rueckmeldung")).isDirectoryContaining("glob:**_2.xlsx")
			.isDirectoryContaining("glob:**_3.xlsx");
	}

	@Test
	void theAnswerToTheWorkbookHasItsNameAlsoWhereALetterCameWithIt() throws Exception {
		Files.writeString(this.county.path("input/jugend/Meldung.csv"), "a;list");
		this.county.consolidate();
		try (Workbook workbook = WorkbookFactory.create(this.county.path(FEEDBACK).toFile(), null, true)) {
			assertThat(workbook.getNumberOfSheets()).isGreaterThan(1);
		}
	}

	@Test
	void changedBySomebodyItIsASubmissionAndStaysAsItIs() throws Exception {
		this.county.consolidate();
		submission().row("KJ-02").write(this.county.path(FEEDBACK));
		byte[] changed = Files.readAllBytes(this.county.path(FEEDBACK));
		this.county.drop("jugend", "Meldung.xlsx", submission().row("KJ-03")).consolidate();
		assertThat(this.county.lines("meldungen.csv", "jugend;Meldung_Rueckmeldung.xlsx;")).hasSize(1);
		assertThat(Files.readAllBytes(this.county.path(FEEDBACK))).isEqualTo(changed);
		assertThat(this.county.path("input/jugend/rueckmeldung/Meldung_Rueckmeldung_2.xlsx")).isRegularFile();
	}

	@Test
	void itIsNoSubmissionEvenWhereTheStateFolderIsLost() throws Exception {
		this.county.consolidate();
		byte[] before = Files.readAllBytes(this.county.path(FEEDBACK));
		FileSystemUtils.deleteRecursively(this.county.path("output"));
		assertThat(this.county.consolidate()).isZero();
		assertThat(this.county.lines("meldungen.csv", "jugend;")).hasSize(1);
		assertThat(this.county.path("input/jugend/rueckmeldung")).isDirectoryContaining("glob:**.xlsx");
		assertThat(Files.readAllBytes(this.county.path(FEEDBACK))).isEqualTo(before);
	}

	@Test
	void aSealThatFitsAnotherContentHidesNoSubmission() throws Exception {
		this.county.consolidate();
		byte[] sealed = Files.readAllBytes(this.county.path(FEEDBACK));
		FileSystemUtils.deleteRecursively(this.county.path("output"));
		sealed[sealed.length - 1] ^= 1;
		Files.write(this.county.path(FEEDBACK), sealed);
		this.county.consolidate();
		assertThat(this.county.lines("meldungen.csv", "jugend;Meldung_Rueckmeldung.xlsx;")).hasSize(1);
	}

	@Test
	void whereTheFolderLeadsElsewhereItStandsWithTheOutputs() throws Exception {
		Path elsewhere = Files.createDirectories(this.directory.resolve("elsewhere"));
		Files.createSymbolicLink(this.county.path("input/jugend/rueckmeldung"), elsewhere);
		assertThat(this.county.consolidate()).isZero();
		assertThat(this.county.path("output/rueckmeldung/jugend/Meldung_Rueckmeldung.xlsx")).isRegularFile();
		assertThat(this.county.output("laufprotokoll.txt")).contains("D10 FEHLER", "prüfen Sie die Rechte");
		assertThat(elsewhere).isEmptyDirectory();
	}

	private static SubmissionFile submission() {
		return SubmissionFile.of("jugend").row("KJ-01");
	}

}
