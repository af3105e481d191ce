package de.lenkungsbericht.cli;

import java.nio.file.Path;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is on record stands, whatever the program of today would make of the same copy.
 * Here the record is another than this program's, as it would be had an older program
 * judged.
 */
class VerdictOnRecordTests {

	private static final String DATABASE = "output/state/datenbank";

	@TempDir
	private Path root;

	private County county;

	@BeforeEach
	void oneRowIsAcceptedAndOneRejected() {
		this.county = new County(this.root);
		this.county.drop("jugend", "juni.xlsx",
				SubmissionFile.of("jugend").row("KJ-01").row("KJ-02", Column.EMPFEHLUNG, "vielleicht"));
		assertThat(this.county.consolidate()).isEqualTo(ExitCode.REJECTED);
	}

	@Test
	void theReceiptTellsWhatBecameOfEachRow() {
		assertThat(receipt()).contains("\"format\" : 2", "\"ACCEPTED\" : \"2\"", "\"REJECTED\" : \"3\"");
	}

	@Test
	void aRebuildListsWhatWouldComeOutDifferentAndLeavesADatabaseInOrder() {
		rowsSwapped();
		StoredDatabase.of(this.county)
			.execute("UPDATE measure_row SET disposition = CASE sheet_row"
					+ " WHEN 2 THEN 'REJECTED' ELSE 'ACCEPTED' END WHERE receipt = 1");
		assertThat(this.county.execute("rebuild")).isEqualTo(ExitCode.FAILED);
		assertThat(this.county.said()).contains("Receipt 1 (jugend/juni.xlsx)", "stand, and nothing was changed");
		assertThat(Disk.folders(this.county.path("output/state"))).contains("datenbank")
			.doesNotContain("datenbank.neu");
		assertThat(this.county.consolidate()).as(this.county.said()).isZero();
		assertThat(this.county.line("massnahmen.csv", "KJ-02;")).contains(";22.06.2020;juni.xlsx;");
	}

	@Test
	void anotherNumberOfFindingsIsListedToo() {
		onRecord("\"warnings\" : ", "\"warnings\" : 7");
		assertThat(this.county.execute("rebuild")).isEqualTo(ExitCode.FAILED);
		assertThat(this.county.said()).containsOnlyOnce("Receipt 1 (jugend/juni.xlsx)").contains("findings 1/72/4");
		assertThat(this.county.consolidate()).as(this.county.said()).isZero();
	}

	@Test
	void theRowAcceptedOnRecordIsTheStatusAndTheRunGoesOn() {
		rowsSwapped();
		Disk.delete(this.county.path(DATABASE));
		assertThat(this.county.consolidate()).as(this.county.said()).isZero();
		assertThat(this.county.line("massnahmen.csv", "KJ-02;")).contains(";22.06.2020;juni.xlsx;");
		assertThat(this.county.line("massnahmen.csv", "KJ-01;")).endsWith(";keine");
	}

	@Test
	void aRebuildWithoutAUsableDatabaseMakesOneByTheRecord() {
		rowsSwapped();
		Disk.delete(this.county.path(DATABASE));
		assertThat(this.county.execute("rebuild")).isEqualTo(ExitCode.FAILED);
		assertThat(this.county.said()).contains("ACCEPTED=3", "ACCEPTED=2", "made anew");
		assertThat(this.county.execute("history", "KJ-02")).isZero();
		assertThat(this.county.said()).contains("juni.xlsx");
		assertThat(this.county.execute("history", "KJ-01")).isZero();
	}

	@Test
	void aSubmissionRejectedOnRecordStaysSo() {
		onRecord("\"PARTLY_ACCEPTED\"", "\"REJECTED\"");
		onRecord("\"accepted\" : 1", "\"accepted\" : 0");
		onRecord("\"rejected\" : 1", "\"rejected\" : 2");
		onRecord("\"ACCEPTED\" : \"2\",", "");
		onRecord("\"REJECTED\" : \"3\"", "\"REJECTED\" : \"2-3\"");
		Disk.delete(this.county.path(DATABASE));
		assertThat(this.county.consolidate()).as(this.county.said()).isEqualTo(ExitCode.DONE);
		assertThat(this.county.line("meldungen.csv", "juni.xlsx")).contains(";zurückgewiesen;2;0;0;2");
	}

	@Test
	void theStichtagOnRecordStands() {
		onRecord("2020-06-22", "2020-06-15");
		Disk.delete(this.county.path(DATABASE));
		assertThat(this.county.consolidate()).isZero();
		assertThat(this.county.line("massnahmen.csv", "KJ-01;")).contains(";15.06.2020;");
	}

	@Test
	void aCopyThatIsReadNoMoreKeepsNobodyFromWorkingAndIsNotTriedEachNight() {
		Disk.write(this.county.path("output/state/eingang").resolve(this.county.sha("juni.xlsx")), "no workbook");
		Disk.delete(this.county.path(DATABASE));
		this.county.drop("jugend", "juli.xlsx", SubmissionFile.of("jugend").row("KJ-03"));
		assertThat(this.county.consolidate()).as(this.county.said()).isZero();
		assertThat(this.county.line("massnahmen.csv", "KJ-03;")).contains(";juli.xlsx;");
		Path noted = this.county.path(DATABASE + "/abweichungen.txt");
		assertThat(noted).content().contains("Receipt 1 (jugend/juni.xlsx)");
		long made = noted.toFile().lastModified();
		assertThat(this.county.consolidate()).isZero();
		assertThat(noted.toFile().lastModified()).isEqualTo(made);
	}

	/** It is read as well as before, and the same verdict comes out of it. */
	@Test
	void aCopyThatIsNoLongerWhatWasJudgedIsListed() {
		SubmissionFile.of("jugend")
			.row("KJ-01", Column.BEMERKUNG, "etwas anderes")
			.row("KJ-02", Column.EMPFEHLUNG, "vielleicht")
			.write(this.county.path("output/state/eingang").resolve(this.county.sha("juni.xlsx")));
		assertThat(this.county.execute("rebuild")).isEqualTo(ExitCode.FAILED);
		assertThat(this.county.said()).contains("Receipt 1 (jugend/juni.xlsx): its copy is missing or no longer what",
				"nothing was changed");
		assertThat(this.county.consolidate()).as(this.county.said()).isZero();
	}

	private void rowsSwapped() {
		onRecord("\"ACCEPTED\" : \"2\"", "\"ACCEPTED\" : \"3\"");
		onRecord("\"REJECTED\" : \"3\"", "\"REJECTED\" : \"2\"");
	}

	private void onRecord(String found, String instead) {
		Disk.replace(this.county.path("output/state/eingang/00000001.json"), found, instead);
	}

	private String receipt() {
		return Disk.text(this.county.path("output/state/eingang/00000001.json"));
	}

}
