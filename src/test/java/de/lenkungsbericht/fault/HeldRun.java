package de.lenkungsbericht.fault;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import de.lenkungsbericht.testing.JavaProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A run that stands still: stopped by a signal after a step began.
 *
 * @param county where it is at work
 * @param step that had begun
 */
record HeldRun(DisturbedCounty county, JavaProcess.Running run, String step) {

	/** Has the log say when a step begins, and when it ends. */
	static final String[] TALKATIVE = { "-Dlogging.config=classpath:logback-spring.xml",
			"-Dlogging.level.org.springframework.batch.core.step=INFO" };

	private static final int TRIES = 4;

	/**
	 * Starts runs until one stands still in the midst of the step. A step that is over
	 * before a signal can reach it is held as near behind it as can be.
	 * @param counties gives each its folders
	 * @param millis how long after the step's beginning; a quarter with each try
	 */
	static HeldRun in(String step, Supplier<DisturbedCounty> counties, int millis) throws InterruptedException {
		int wait = millis;
		for (int number = 1;; number++) {
			HeldRun held = after(wait, step, counties.get());
			if (held.isInStep() || (number >= TRIES && held.run.process().isAlive())) {
				return held;
			}
			assertThat(number).as("tries to hold a run in the step " + step).isLessThan(2 * TRIES);
			held.kill();
			held.county.delete();
			wait /= 4;
		}
	}

	/** Starts a run and holds it so many milliseconds after the step began. */
	static HeldRun after(int millis, String step, DisturbedCounty county) throws InterruptedException {
		JavaProcess.Running run = county.start(TALKATIVE);
		while (!run.said().contains("Step " + step) && !run.process().waitFor(1, TimeUnit.MILLISECONDS)) {
			Thread.onSpinWait();
		}
		run.process().waitFor(millis, TimeUnit.MILLISECONDS);
		run.signal("STOP");
		return new HeldRun(county, run, step);
	}

	/** Whether the step has not ended, and the run neither. */
	boolean isInStep() {
		return this.run.process().isAlive() && this.run.said().contains("Step " + this.step)
				&& !hasEnded(this.step, this.run.said());
	}

	static boolean hasEnded(String step, String said) {
		return said.contains("Step: [" + step + "] executed");
	}

	/** Ends it in this moment. */
	JavaProcess.Ended kill() {
		this.run.signal("KILL");
		return this.run.await();
	}

	/** Asks it to end. */
	JavaProcess.Ended terminate() {
		this.run.signal("TERM");
		return goOn();
	}

	/** Has it go on. */
	JavaProcess.Ended goOn() {
		this.run.signal("CONT");
		return this.run.await();
	}

}
