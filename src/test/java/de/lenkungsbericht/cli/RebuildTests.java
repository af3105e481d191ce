package de.lenkungsbericht.cli;

import java.nio.file.Path;
import java.util.Map;

import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Copies and receipts are the truth; the database is made from them. */
class RebuildTests {

	private static final String DATABASE = "output/state/datenbank";

	/** Two workbooks, the paper and the CSV files. */
	private static final int OUTPUTS = 7;

	@Test
	void everythingComesOutTheSame(@TempDir Path root) {
		County county = withAllKinds(root);
		Map<String, String> before = county.outputs();
		assertThat(county.execute("rebuild")).as(county.said()).isZero();
		assertThat(county.report("neu")).as(county.said()).isZero();
		assertRepeated(before, county.outputs("neu"));
		assertThat(Disk.folders(county.path("output/state"))).doesNotContain("datenbank.neu");
	}

	@Test
	void whatIsInForceNowDoesNotMatter(@TempDir Path root) {
		County county = withAllKinds(root);
		Map<String, String> before = county.outputs();
		Disk.replace(county.path("katalog/massnahmen.csv"), ";jugend;", ";pflege;");
		county.configure("settle: 0s", "limits: {max-rows: 1}");
		assertThat(county.execute("rebuild")).as(county.said()).isZero();
		assertThat(county.report("neu")).as(county.said()).isZero();
		assertRepeated(before, county.outputs("neu"));
	}

	@Test
	void aMissingDatabaseIsMadeAnewByTheNextRun(@TempDir Path root) {
		County county = withAllKinds(root);
		Map<String, String> before = county.outputs();
		Disk.delete(county.path(DATABASE));
		assertThat(county.consolidate()).as(county.said()).isZero();
		assertThat(county.outputs()).isEqualTo(before);
	}

	@Test
	void anOlderDatabasePutBackIsNoticed(@TempDir Path root) {
		County county = new County(root);
		county.drop("jugend", "juni.xlsx", SubmissionFile.of("jugend").row("KJ-01"));
		county.consolidate();
		Disk.copy(county.path(DATABASE), county.path("sicherung"));
		county.at("2020-09-24T00:00:00Z");
		county.drop("jugend", "september.xlsx", SubmissionFile.of("jugend").stichtag("21.09.2020").row("KJ-01"));
		county.consolidate();
		Map<String, String> before = county.outputs();
		Disk.delete(county.path(DATABASE));
		Disk.copy(county.path("sicherung"), county.path(DATABASE));
		assertThat(county.consolidate()).as(county.said()).isZero();
		assertThat(county.outputs()).isEqualTo(before);
	}

	@Test
	void aDamagedDatabaseIsMadeAnew(@TempDir Path root) {
		County county = withAllKinds(root);
		Map<String, String> before = county.outputs();
		Disk.cut(county.path(DATABASE + "/lenkungsbericht.script"));
		assertThat(county.consolidate()).as(county.said()).isZero();
		assertThat(county.outputs()).isEqualTo(before);
	}

	/** All outputs of a report, each to the byte; of earlier days there may be others. */
	static void assertRepeated(Map<String, String> before, Map<String, String> again) {
		assertThat(again).hasSize(OUTPUTS).containsKeys("massnahmen.csv", "meldungen.csv", "pruefprotokoll.csv");
		assertThat(before).containsAllEntriesOf(again);
	}

	/** Accepted, rejected, a rejected row, no changes, and one withdrawn. */
	static County withAllKinds(Path root) {
		County county = WithdrawTests.withTwoReports(root);
		county.drop("soziales", "falsch.xlsx", SubmissionFile.of("jugend").row("KJ-01"));
		county.drop("jobcenter", "teils.xlsx", SubmissionFile.of("jobcenter").row("GA-01").row("XX-99"));
		assertThat(county.consolidate()).isEqualTo(ExitCode.REJECTED);
		county.execute("withdraw", county.sha("september.xlsx"), "--reason", "Irrtum");
		county.drop("jugend", "nichts.xlsx", SubmissionFile.of("jugend").stichtag("20.07.2020").noChanges());
		assertThat(county.consolidate()).as(county.said()).isZero();
		return county;
	}

}
