package de.lenkungsbericht.fault;

import java.nio.file.Path;

import de.lenkungsbericht.testing.JavaProcess;
import de.lenkungsbericht.testing.fault.Faults;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A run is killed at each of the points where that could hurt. */
@Tag("faults")
class KillTests {

	@TempDir
	static Path folder;

	private static Nights nights;

	@BeforeAll
	static void twoNights() {
		nights = Nights.in(folder);
	}

	@ParameterizedTest
	@EnumSource
	void theNextRunSetsItRight(FaultPoint point) {
		DisturbedCounty county = nights.before().copy(folder.resolve(point.name()));
		JavaProcess.Ended killed = county.start(point.options()).await();
		assertThat(killed.exitCode()).as(killed.output()).isEqualTo(Faults.HALTED);
		nights.everyOutputIsOldOrNew(county, point.name());
		nights.oracle().isSetRightByTheNextRun(county, point.name());
		county.delete();
	}

}
