package de.lenkungsbericht.cli;

/** What the end of a command tells the system. */
final class ExitCode {

	/** Done, nothing rejected. */
	static final int DONE = 0;

	/** The job failed; the next run takes up where it stopped. */
	static final int FAILED = 1;

	/** Usage, configuration, environment or reference data. */
	static final int SETUP = 2;

	/** Done, but a submission or row first judged now was rejected. */
	static final int REJECTED = 3;

	/** Another run is at work. */
	static final int LOCKED = 4;

	private ExitCode() {
	}

}
