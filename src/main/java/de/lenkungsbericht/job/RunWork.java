package de.lenkungsbericht.job;

/** What a step does that works in one go. */
@FunctionalInterface
interface RunWork {

	void run(RunContext run) throws Exception;

}
