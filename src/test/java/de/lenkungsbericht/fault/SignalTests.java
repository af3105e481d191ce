package de.lenkungsbericht.fault;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import de.lenkungsbericht.testing.JavaProcess;
import de.lenkungsbericht.testing.fault.Faults;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A run is killed from outside at moments drawn by lot. The seed is printed;
 * {@code -Dfault.seed} repeats it, {@code -Dfault.kills} changes the 500 of the long
 * loop.
 */
@DisabledOnOs(OS.WINDOWS)
class SignalTests {

	private static final long SEED = Long.getLong("fault.seed", System.nanoTime());

	private static final int KILLS = 10;

	private static final int MANY_KILLS = Integer.getInteger("fault.kills", 500);

	/** Later than this after its beginning a step is mostly over. */
	private static final int STEP_MILLIS = 60;

	static final List<String> STEPS = List.of("preflight", "intake", "read", "judge", "seal", "consolidate", "render",
			"feedback", "publish", "notify", "housekeeping");

	@TempDir
	static Path folder;

	private static Nights nights;

	private static Duration undisturbed = Duration.ZERO;

	@BeforeAll
	static void twoNights() {
		System.out.println("Seed of the kills: " + SEED);
		nights = Nights.in(folder);
		undisturbed = nights.before().copy(folder.resolve("measured")).start().await().duration();
	}

	static IntStream kills() {
		return IntStream.range(0, KILLS);
	}

	static IntStream manyKills() {
		return IntStream.range(KILLS, KILLS + MANY_KILLS);
	}

	@ParameterizedTest
	@MethodSource("manyKills")
	@Tag("longfaults")
	void killedAtVeryManyMoments(int number) throws InterruptedException {
		killedAtAnyMoment(number);
	}

	@ParameterizedTest
	@MethodSource("kills")
	@Tag("faults")
	void killedAtAnyMoment(int number) throws InterruptedException {
		long moment = (long) (undisturbed.toMillis() * new Random(SEED + number).nextDouble());
		String what = "kill " + number + " after " + moment + " ms";
		DisturbedCounty county = nights.before().copy(folder.resolve("any" + number));
		JavaProcess.Running run = county.start();
		run.process().waitFor(moment, TimeUnit.MILLISECONDS);
		end(run, "KILL");
		setRight(county, what);
	}

	@ParameterizedTest
	@FieldSource("STEPS")
	@Tag("faults")
	void killedInEachStep(String step) throws InterruptedException {
		DisturbedCounty county = nights.before().copy(folder.resolve("kill-" + step));
		assertThat(end(somewhereIn(step, county), "KILL")).isEqualTo(Faults.HALTED);
		setRight(county, "kill in " + step);
	}

	@ParameterizedTest
	@FieldSource("STEPS")
	@Tag("faults")
	void stoppedInEachStep(String step) throws InterruptedException {
		DisturbedCounty county = nights.before().copy(folder.resolve("term-" + step));
		int code = end(somewhereIn(step, county), "TERM");
		assertThat(code).isNotZero();
		setRight(county, "TERM in " + step);
	}

	/** A run in which a step begins. */
	static JavaProcess.Running inStep(DisturbedCounty county, String step) throws InterruptedException {
		JavaProcess.Running run = county.start("-Dlogging.config=classpath:logback-spring.xml");
		while (!run.said().contains("Step " + step) && !run.process().waitFor(1, TimeUnit.MILLISECONDS)) {
			Thread.onSpinWait();
		}
		return run;
	}

	private static JavaProcess.Running somewhereIn(String step, DisturbedCounty county) throws InterruptedException {
		JavaProcess.Running run = inStep(county, step);
		run.process().waitFor(new Random(SEED + step.hashCode()).nextInt(STEP_MILLIS), TimeUnit.MILLISECONDS);
		return run;
	}

	private static int end(JavaProcess.Running run, String signal) {
		run.signal(signal);
		return run.await().exitCode();
	}

	private static void setRight(DisturbedCounty county, String what) {
		nights.everyOutputIsOldOrNew(county, what);
		nights.oracle().isSetRightByTheNextRun(county, what);
		county.delete();
	}

}
