package de.lenkungsbericht.fault;

import java.nio.file.Path;

import de.lenkungsbericht.testing.JavaProcess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The database refuses a statement or a commit once. A run that says it is done is; one
 * that fails is set right by the next.
 */
class RefusingDatabaseTests {

	private static final int FAILED = 1;

	private static final int FEWEST_COMMITS = 50;

	@TempDir
	static Path folder;

	private static Nights nights;

	@BeforeAll
	static void twoNights() {
		nights = Nights.in(folder);
	}

	@ParameterizedTest
	@CsvSource({ "insert submission, 2", "insert row_value, 1", "update measure_row, 3",
			"commit .*row_value submission$, 2", "commit batch_step_execution$, 4", "^commit , 22",
			"update batch_job_execution$, 1" })
	@Tag("faults")
	void theNextRunSetsItRight(String point, int occurrence) {
		assertThat(isSetRight(point, occurrence)).as("reached").isTrue();
	}

	@Test
	@Tag("longfaults")
	void eachCommitRefused() {
		int commits = 0;
		while (isSetRight("^commit ", commits + 1)) {
			commits++;
		}
		assertThat(commits).as("commits of a run").isGreaterThan(FEWEST_COMMITS);
	}

	/** Whether the run got to the point at all. */
	private static boolean isSetRight(String point, int occurrence) {
		String what = point + " " + occurrence + " refused";
		DisturbedCounty county = nights.before().copy(folder.resolve("refused-" + System.nanoTime()));
		JavaProcess.Ended ended = county.start(FaultPoint.refusing(point, occurrence)).await();
		if (!ended.output().contains("Refused: ")) {
			return false;
		}
		if (ended.exitCode() == FAILED) {
			nights.everyOutputIsOldOrNew(county, what);
		}
		else {
			assertThat(ended.exitCode()).as("%s: %s", what, ended.output()).isEqualTo(3);
			nights.oracle().holds(county, what);
		}
		nights.oracle().isSetRightByTheNextRun(county, what);
		county.delete();
		return true;
	}

}
