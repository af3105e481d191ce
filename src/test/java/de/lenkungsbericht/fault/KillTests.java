package de.lenkungsbericht.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import de.lenkungsbericht.cli.ClockedProgram;
import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.JavaProcess;
import de.lenkungsbericht.testing.SubmissionFile;
import de.lenkungsbericht.testing.fault.Faults;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** A run is killed at each of the points where that could hurt. */
class KillTests {

	private static final int FEWEST_COMMITS = 50;

	private static final String DAYS_LATER = "2020-07-03T00:00:00Z";

	@TempDir
	static Path folder;

	private static Nights nights;

	@BeforeAll
	static void twoNights() {
		nights = Nights.in(folder);
	}

	@ParameterizedTest
	@EnumSource(names = { "BETWEEN_TWO_RECEIPTS", "BETWEEN_TWO_VERDICTS", "BETWEEN_THE_RENAMES_OF_TWO_OUTPUTS" })
	void theNextRunSetsItRight(FaultPoint point) {
		DisturbedCounty county = killed(point);
		nights.everyOutputIsOldOrNew(county, point.name());
		nights.oracle().isSetRightByTheNextRun(county, point.name());
		county.delete();
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE,
			names = { "BETWEEN_TWO_RECEIPTS", "BETWEEN_TWO_VERDICTS", "BETWEEN_THE_RENAMES_OF_TWO_OUTPUTS" })
	@Tag("faults")
	void soItDoesElsewhere(FaultPoint point) {
		theNextRunSetsItRight(point);
	}

	/** Between any two transactions the database is what a restart has to go by. */
	@Test
	@Tag("longfaults")
	void killedBeforeEachCommit() {
		for (int number = 1;; number++) {
			DisturbedCounty county = nights.before().copy(folder.resolve("commit-" + number));
			int code = county.start(FaultPoint.options("^commit ", number)).await().exitCode();
			if (code != Faults.HALTED) {
				assertThat(number).as("commits of a run").isGreaterThan(FEWEST_COMMITS);
				return;
			}
			nights.oracle().isSetRightByTheNextRun(county, "commit " + number);
			county.delete();
		}
	}

	@Test
	@Tag("faults")
	void killedThreeTimesDuringTheRecovery() {
		DisturbedCounty county = killed(FaultPoint.BETWEEN_TWO_VERDICTS);
		for (String point : List.of("copy output/state/datenbank.kopie", "update batch_job_execution",
				"update measure_row")) {
			JavaProcess.Ended again = county.start(FaultPoint.options(point, 1)).await();
			assertThat(again.exitCode()).as("%s: %s", point, again.output()).isEqualTo(Faults.HALTED);
		}
		nights.oracle().isSetRightByTheNextRun(county, "three kills in recovery");
	}

	@Test
	@Tag("faults")
	void aFileDroppedBeforeTheRestartIsJudgedOnceByTheRunAfter() {
		DisturbedCounty county = killed(FaultPoint.BETWEEN_TWO_VERDICTS);
		county.drop("jobcenter", "neu.xlsx", SubmissionFile.of("jobcenter").row("GA-02"));
		assertThat(county.consolidate().exitCode()).isEqualTo(3);
		nights.oracle().nothingIsMissing(county, "a new file");
		assertThat(county.text("output/state/eingang/00000006.json")).contains("neu.xlsx", "\"run\" : 3",
				"\"verdict\" : \"ACCEPTED\"");
	}

	@Test
	@Tag("faults")
	void aCatalogueChangedBeforeTheRestartGovernsTheRunAfter() {
		DisturbedCounty county = killed(FaultPoint.BETWEEN_TWO_VERDICTS);
		Disk.replace(county.path("katalog/massnahmen.csv"), ";AIB;jugend;", ";AIB;pflege;");
		assertThat(county.consolidate().exitCode()).isEqualTo(3);
		nights.oracle().nothingIsMissing(county, "a changed catalogue");
		assertThat(lines(county, "lang.xlsx")).singleElement().asString().contains(";angenommen;");
	}

	@Test
	@Tag("faults")
	void aRunCutOffAmongItsReceiptsTakesNothingThatArrivedSince() {
		DisturbedCounty county = killed(FaultPoint.BETWEEN_TWO_RECEIPTS);
		county.drop("jobcenter", "neu.xlsx", SubmissionFile.of("jobcenter").row("GA-02"));
		assertThat(county.consolidate().exitCode()).isEqualTo(3);
		nights.oracle().nothingIsMissing(county, "a new file");
		assertThat(county.text("output/state/eingang/00000005.json")).contains("\"run\" : 2");
		assertThat(county.text("output/state/eingang/00000006.json")).contains("neu.xlsx", "\"run\" : 3");
	}

	@ParameterizedTest
	@EnumSource(names = { "IN_PREFLIGHT", "IN_MID_COPY", "AFTER_THE_COPIES_BEFORE_A_RECEIPT" })
	@Tag("faults")
	void whatARunHadNotTakenInIsJudgedByTheDayAndTheCatalogueOfTheNext(FaultPoint point) {
		DisturbedCounty county = killed(point).at("2020-06-25T00:00:00Z");
		Disk.replace(county.path("katalog/massnahmen.csv"), ";AIB;jugend;", ";AIB;pflege;");
		county.drop("jobcenter", "neu.xlsx",
				SubmissionFile.of("jobcenter").stichtag(LocalDate.of(2020, 6, 25)).row("GA-02"));
		assertThat(county.consolidate().exitCode()).isEqualTo(3);
		nights.oracle().nothingIsMissing(county, "the day after");
		assertThat(lines(county, "neu.xlsx")).singleElement().asString().contains(";angenommen;");
		assertThat(lines(county, "lang.xlsx")).singleElement().asString().doesNotContain(";angenommen;");
	}

	/** The one with the earlier Stichtag is judged first, whatever their names. */
	@Test
	@Tag("faults")
	void aDatabaseLostAmongTheSealsChangesNoVerdict() {
		DisturbedCounty county = DisturbedCounty.make(folder.resolve("order"))
			.drop("jugend", "a.xlsx", SubmissionFile.of("jugend").stichtag(LocalDate.of(2020, 6, 22)).row("KJ-01"))
			.drop("jugend", "b.xlsx", SubmissionFile.of("jugend").stichtag(LocalDate.of(2020, 3, 31)).row("KJ-01"));
		FaultPoint.BETWEEN_TWO_SEALS.reach(county, FaultPoint.BETWEEN_TWO_SEALS.options());
		assertThat(FileSystemUtils.deleteRecursively(county.path("output/state/datenbank").toFile())).isTrue();
		ClockedProgram.Ended next = county.consolidate();
		assertThat(next.exitCode()).as(next.said()).isZero();
		assertThat(lines(county, "jugend;")).hasSize(2).allMatch((line) -> line.contains(";angenommen;"));
	}

	@Test
	@Tag("faults")
	void aCopyDamagedBeforeTheRestartIsTakenAgain() {
		DisturbedCounty county = killed(FaultPoint.INSIDE_A_CHUNK);
		Disk.cut(copyOf("jobcenter/teils.xlsx", county));
		nights.oracle().isSetRightByTheNextRun(county, "a damaged copy");
	}

	@Test
	@Tag("faults")
	void aCopyLostThatLiesNowhereElseIsNotTheDepartmentsFault() throws IOException {
		DisturbedCounty county = killed(FaultPoint.INSIDE_A_CHUNK);
		Path copy = copyOf("jobcenter/teils.xlsx", county);
		Path elsewhere = takenAway("jobcenter/teils.xlsx", county);
		ClockedProgram.Ended failed = county.consolidate();
		assertThat(failed.exitCode()).isEqualTo(1);
		assertThat(failed.said()).contains(copy.getFileName().toString(), "is missing or damaged", "dropped again",
				"backup");
		Files.move(elsewhere, county.path("input/jobcenter/teils.xlsx"));
		nights.oracle().isSetRightByTheNextRun(county, "the file dropped again");
	}

	@Test
	@Tag("faults")
	void aCopyLostOnceItWasJudgedIsTakenAgainForTheAnswer() {
		DisturbedCounty county = killed(FaultPoint.WHILE_A_FEEDBACK_IS_MADE);
		Disk.cut(copyOf("jobcenter/teils.xlsx", county));
		nights.oracle().isSetRightByTheNextRun(county, "a copy damaged before the answer");
	}

	/** The verdict stands, and nobody else waits for the outputs. */
	@Test
	@Tag("faults")
	void whereItLiesNowhereElseTheAnswerIsTheSheetAlone() throws IOException {
		DisturbedCounty county = killed(FaultPoint.WHILE_A_FEEDBACK_IS_MADE);
		takenAway("jobcenter/teils.xlsx", county);
		ClockedProgram.Ended next = county.consolidate();
		assertThat(next.exitCode()).as(next.said()).isEqualTo(3);
		assertThat(lines(county, "teils.xlsx")).singleElement().asString().contains(";teilweise angenommen;");
		assertThat(county.path("input/jobcenter/rueckmeldung")).isNotEmptyDirectory();
	}

	/**
	 * The third failure gives the run up; what it had not judged is judged by the next.
	 */
	@Test
	@Tag("faults")
	void whatARunGivenUpHadNotJudgedIsJudgedByTheNextOnce() throws IOException {
		DisturbedCounty county = killed(FaultPoint.INSIDE_A_CHUNK);
		Path elsewhere = takenAway("jobcenter/teils.xlsx", county);
		for (int failure = 0; failure < 3; failure++) {
			ClockedProgram.Ended failed = county.consolidate();
			assertThat(failed.exitCode()).as(failed.said()).isEqualTo(1);
		}
		Files.move(elsewhere, county.path("input/jobcenter/teils.xlsx"));
		assertThat(county.consolidate().exitCode()).isEqualTo(3);
		nights.oracle().nothingIsMissing(county, "a run given up");
		for (int receipt = 2; receipt <= 5; receipt++) {
			assertThat(county.text("output/state/eingang/0000000" + receipt + ".json")).contains("\"run\" : 3",
					"\"verdict\"");
		}
	}

	/** It had no history when the night began. */
	@Test
	@Tag("faults")
	void aMeasureThatTheFinishedRunAcceptedMayNotBeMissingInTheRunAfter() {
		DisturbedCounty county = killed(FaultPoint.INSIDE_A_CHUNK);
		String measures = county.text("katalog/massnahmen.csv");
		Disk.write(county.path("katalog/massnahmen.csv"), measures.replaceAll("(?m)^GA-01;.*\\R", ""));
		ClockedProgram.Ended refused = county.consolidate();
		assertThat(refused.exitCode()).as(refused.said()).isEqualTo(2);
		assertThat(refused.said()).contains("GA-01", "is never removed");
		Disk.write(county.path("katalog/massnahmen.csv"), measures);
		assertThat(county.consolidate().exitCode()).isZero();
		nights.oracle().holds(county, "the line put back");
	}

	/** As a disk that was full for a moment while the database wrote. */
	@Test
	@Tag("faults")
	void whatTheDatabaseLostOfWhatWasReadIsReadAgain() {
		DisturbedCounty county = killed(FaultPoint.BETWEEN_TWO_VERDICTS);
		county.inDatabase("DELETE FROM row_value WHERE receipt = 3 AND sheet_row > 100",
				"DELETE FROM measure_row WHERE receipt = 3 AND sheet_row > 100");
		assertThat(county.consolidate().exitCode()).isEqualTo(3);
		nights.oracle().nothingIsMissing(county, "rows lost");
		assertThat(county.text("output/state/eingang/00000003.json")).contains("\"run\" : 3", "\"ACCEPTED\" : \"2\"",
				"\"SKIPPED\" : \"3-252\"");
	}

	/**
	 * Loses a copy, and moves what was dropped out of the drop folder; tells where to.
	 */
	private static Path takenAway(String dropped, DisturbedCounty county) throws IOException {
		Files.delete(copyOf(dropped, county));
		return Files.move(county.path("input/" + dropped), county.path("elsewhere.xlsx"));
	}

	private static Path copyOf(String dropped, DisturbedCounty county) {
		return county.path("output/state/eingang/" + county.dropped().get("input/" + dropped));
	}

	private static List<String> lines(DisturbedCounty county, String with) {
		return county.text("output/meldungen.csv").lines().filter((line) -> line.contains(with)).toList();
	}

	/** Before the database that it made takes the place of the old one, and meanwhile. */
	@ParameterizedTest
	@CsvSource({ "commit .*submission, 1", "move output/state/datenbank.neu, 2",
			"move output/state/datenbank/lenkungsbericht.properties.unfertig, 1" })
	@Tag("faults")
	void aRebuildKilledLeavesNothingAbout(String point, int occurrence) {
		DisturbedCounty county = nights.before().copy(folder.resolve("rebuild-" + System.nanoTime()));
		JavaProcess.Ended killed = county.process(FaultPoint.options(point, occurrence))
			.run(ClockedProgram.class, "2020-06-24T00:00:00Z", "rebuild");
		assertThat(killed.exitCode()).as(killed.output()).isEqualTo(Faults.HALTED);
		nights.oracle().isSetRightByTheNextRun(county, "a rebuild killed at " + point);
		county.delete();
	}

	@ParameterizedTest
	@CsvSource({ "delete output/state/datenbank/lenkungsbericht.properties, 1",
			"delete output/state/datenbank/lenkungsbericht.data, 1", "move output/state/datenbank.neu, 1",
			"delete output/state/datenbank.neu/lenkungsbericht.properties, 1" })
	@Tag("longfaults")
	void norDoesOneKilledElsewhere(String point, int occurrence) {
		aRebuildKilledLeavesNothingAbout(point, occurrence);
	}

	/** It keeps the day of its beginning; the run after it has its own. */
	@Test
	@Tag("faults")
	void aRunThatIsFinishedDaysLater() {
		DisturbedCounty undisturbed = nights.before().copy(folder.resolve("days-undisturbed"));
		assertThat(undisturbed.consolidate().exitCode()).isEqualTo(3);
		assertThat(undisturbed.at(DAYS_LATER).consolidate().exitCode()).isZero();
		DisturbedCounty county = killed(FaultPoint.BETWEEN_TWO_VERDICTS).at(DAYS_LATER);
		new Oracle(undisturbed.outputs()).isSetRightByTheNextRun(county, "days later");
		assertThat(county.text("output/state/eingang/00000002.json")).contains("\"runDay\" : \"2020-06-24\"",
				"\"verdict\"");
	}

	private static DisturbedCounty killed(FaultPoint point) {
		DisturbedCounty county = nights.before().copy(folder.resolve(point + "-" + System.nanoTime()));
		point.reach(county, point.options());
		return county;
	}

}
