package de.lenkungsbericht.fault;

import java.nio.file.Path;
import java.util.List;

import de.lenkungsbericht.testing.JavaProcess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Two runs never overlap. */
class TwoRunsTests {

	/** Longer than the ten seconds after which HSQLDB takes a database for abandoned. */
	private static final int STOPPED_SECONDS = 15;

	@TempDir
	static Path folder;

	private static Nights nights;

	@BeforeAll
	static void twoNights() {
		nights = Nights.in(folder);
	}

	@Test
	void startedInTheSameSecond() {
		startTwo("once");
	}

	@RepeatedTest(4)
	@Tag("faults")
	void startedInTheSameSecondAgain() {
		startTwo("again");
	}

	@RepeatedTest(50)
	@Tag("longfaults")
	void startedInTheSameSecondFiftyTimes() {
		startTwo("fifty");
	}

	/** The one that comes later is told so, or finds nothing to do after the first. */
	private static void startTwo(String name) {
		DisturbedCounty county = nights.before().copy(folder.resolve(name));
		List<JavaProcess.Running> runs = List.of(county.start(), county.start());
		List<Integer> codes = runs.stream().map((run) -> run.await().exitCode()).sorted().toList();
		assertThat(codes).isIn(List.of(3, 4), List.of(0, 3));
		nights.oracle().holds(county, name);
		assertThat(county.consolidate().exitCode()).isZero();
		nights.oracle().holds(county, name);
		county.delete();
	}

	@Test
	@Tag("faults")
	@DisabledOnOs(OS.WINDOWS)
	void whileTheFirstIsStopped() throws InterruptedException {
		DisturbedCounty county = nights.before().copy(folder.resolve("stopped"));
		HeldRun first = HeldRun.after(0, "judge", county);
		Thread.sleep(STOPPED_SECONDS * 1000);
		JavaProcess.Ended second = county.start().await();
		assertThat(second.exitCode()).as(second.output()).isEqualTo(4);
		assertThat(second.output()).contains(Long.toString(first.run().process().pid()));
		assertThat(first.goOn().exitCode()).isEqualTo(3);
		nights.oracle().holds(county, "stopped");
		assertThat(county.consolidate().exitCode()).isZero();
		nights.oracle().holds(county, "stopped");
	}

}
