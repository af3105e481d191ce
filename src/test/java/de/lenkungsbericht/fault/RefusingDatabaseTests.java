package de.lenkungsbericht.fault;

import java.nio.file.Path;

import de.lenkungsbericht.cli.ClockedProgram;
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

	private static final int REJECTED = 3;

	private static final String RECEIPT = "output/state/eingang/\\d+\\.json";

	/** In a receipt that the run after had to judge. */
	private static final String LATER = "\"run\" : 3";

	private static final int FEWEST_COMMITS = 50;

	@TempDir
	static Path folder;

	private static Nights nights;

	@BeforeAll
	static void twoNights() {
		nights = Nights.in(folder);
	}

	@ParameterizedTest
	@CsvSource({ "insert row_value, 1", "commit .*row_value submission$, 2", "^commit , 22",
			"update batch_job_execution$, 1" })
	@Tag("faults")
	void theNextRunSetsItRight(String point, int occurrence) {
		assertThat(isSetRight(point, occurrence)).as("reached").isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "insert submission, 2", "update measure_row, 3", "commit batch_step_execution$, 4" })
	@Tag("longfaults")
	void soItDoesElsewhere(String point, int occurrence) {
		theNextRunSetsItRight(point, occurrence);
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
			assertThat(ended.exitCode()).as("%s: %s", what, ended.output()).isEqualTo(REJECTED);
			nights.oracle().holds(county, what);
		}
		isSetRight(county, what);
		county.delete();
		return true;
	}

	/** A run whose end could not be noted is given up, and the next judges the rest. */
	private static void isSetRight(DisturbedCounty county, String what) {
		boolean complete = county.outputs().equals(nights.oracle().undisturbed());
		ClockedProgram.Ended next = county.consolidate();
		if (next.exitCode() != 0 || !complete) {
			assertThat(next.exitCode()).as("%s: %s", what, next.said()).isEqualTo(REJECTED);
		}
		holds(county, what);
		assertThat(county.consolidate().exitCode()).as("%s: a run without news", what).isZero();
		holds(county, what);
	}

	private static void holds(DisturbedCounty county, String what) {
		if (county.all().stream().anyMatch((file) -> file.matches(RECEIPT) && county.text(file).contains(LATER))) {
			nights.oracle().holdsButForTheOrder(county, what);
		}
		else {
			nights.oracle().holds(county, what);
		}
	}

}
