package de.lenkungsbericht.job.step;

/** What a step does that works in one go. */
@FunctionalInterface
public interface RunWork {

	void run(RunContext run) throws Exception;

}
