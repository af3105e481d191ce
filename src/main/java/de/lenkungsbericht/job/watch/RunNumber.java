package de.lenkungsbericht.job.watch;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/**
 * Puts the number of the run into each line of the log. A process has one run at a time,
 * whatever its threads.
 */
public final class RunNumber extends ClassicConverter {

	private static final String NONE = "-";

	private static volatile String current = NONE;

	static void begin(int run) {
		current = Integer.toString(run);
	}

	static void end() {
		current = NONE;
	}

	@Override
	public String convert(ILoggingEvent event) {
		return current;
	}

}
