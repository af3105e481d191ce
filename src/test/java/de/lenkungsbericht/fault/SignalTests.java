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

	/** The exit code of a process that SIGTERM ended. */
	private static final int TERMINATED = 143;

	/** The exit code of the night if nothing happens. */
	private static final int UNDISTURBED = 3;

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
		JavaProcess.Ended measured = nights.before().copy(folder.resolve("measured")).start(HeldRun.TALKATIVE).await();
		assertThat(STEPS).as("the ends of steps as the log tells them")
			.allMatch((step) -> HeldRun.hasEnded(step, measured.output()));
		undisturbed = measured.duration();
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
		run.signal("KILL");
		run.await();
		setRight(county, what);
	}

	@ParameterizedTest
	@FieldSource("STEPS")
	@Tag("faults")
	void killedInEachStep(String step) throws InterruptedException {
		HeldRun held = somewhereIn(step, "kill");
		assertThat(held.kill().exitCode()).isEqualTo(Faults.HALTED);
		setRight(held.county(), "kill in " + step);
	}

	/** Between the signal and its being heard the last of the work may get done. */
	@ParameterizedTest
	@FieldSource("STEPS")
	@Tag("faults")
	void stoppedInEachStep(String step) throws InterruptedException {
		HeldRun held = somewhereIn(step, "term");
		JavaProcess.Ended ended = held.terminate();
		System.out.println("TERM in " + step + " → " + ended.exitCode());
		if (ended.exitCode() == UNDISTURBED) {
			nights.oracle().holds(held.county(), "finished in spite of TERM in " + step);
		}
		else {
			assertThat(ended.exitCode()).as(ended.output()).isEqualTo(TERMINATED);
		}
		setRight(held.county(), "TERM in " + step);
	}

	private static HeldRun somewhereIn(String step, String name) throws InterruptedException {
		return HeldRun.in(step, () -> nights.before().copy(folder.resolve(name + "-" + step)),
				new Random(SEED + step.hashCode()).nextInt(STEP_MILLIS));
	}

	private static void setRight(DisturbedCounty county, String what) {
		nights.everyOutputIsOldOrNew(county, what);
		nights.oracle().isSetRightByTheNextRun(county, what);
		county.delete();
	}

}
