package de.lenkungsbericht.fault;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The power fails during a run, and everything is lost that was not forced to the disk.
 * Temporary files count as kept, and so does what the database and the log write.
 */
class PowerCutTests {

	@TempDir
	static Path folder;

	private static Nights nights;

	@BeforeAll
	static void twoNights() {
		nights = Nights.in(folder);
	}

	/** Content is lost, and the names of new, renamed and deleted files with it. */
	@ParameterizedTest
	@EnumSource(names = { "BETWEEN_TWO_RECEIPTS", "BETWEEN_TWO_SEALS", "BETWEEN_WRITING_AN_OUTPUT_AND_RENAMING_IT",
			"WHILE_CLOSING" })
	@Tag("faults")
	void theNextRunSetsItRight(FaultPoint point) {
		isSetRight(point, "names");
	}

	@ParameterizedTest
	@EnumSource
	@Tag("longfaults")
	void soItDoesElsewhere(FaultPoint point) {
		isSetRight(point, "names");
	}

	/** A disk may keep the names and lose the content alone. */
	@ParameterizedTest
	@EnumSource(names = { "BETWEEN_TWO_FEEDBACKS", "WHILE_TIDYING_UP" })
	@Tag("faults")
	void andWhereTheNamesStay(FaultPoint point) {
		isSetRight(point, "content");
	}

	@ParameterizedTest
	@EnumSource
	@Tag("longfaults")
	void andWhereTheyStayElsewhere(FaultPoint point) {
		isSetRight(point, "content");
	}

	/** There the folders themselves are new. */
	@Test
	@Tag("faults")
	void whatTheFirstNightTookIsNotForgotten() {
		DisturbedCounty county = DisturbedCounty.make(folder.resolve("first")).dropAllKinds();
		cut(county, FaultPoint.BETWEEN_TWO_SEALS, "names");
		assertThat(county.all()).contains("output/state/format", "output/state/laeufe/00000001.json",
				"output/state/eingang/00000004.json");
		assertThat(county.consolidate().exitCode()).isEqualTo(3);
		nights.oracle().nothingIsMissing(county, "the first night");
	}

	private static void isSetRight(FaultPoint point, String loss) {
		String what = point + " losing " + loss;
		DisturbedCounty county = nights.before().copy(folder.resolve(point + "-" + loss));
		cut(county, point, loss);
		nights.everyOutputIsOldOrNew(county, what);
		nights.oracle().isSetRightByTheNextRun(county, what);
		county.delete();
	}

	private static void cut(DisturbedCounty county, FaultPoint point, String loss) {
		assertThat(point.reach(county, point.powerFailing(loss)).output()).contains("Lost: ");
	}

}
