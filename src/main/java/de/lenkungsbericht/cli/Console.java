package de.lenkungsbericht.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Clock;

/** Where a command takes the time from and what it tells goes to. */
record Console(Clock clock, PrintStream out, PrintStream err) {

	/** Whether somebody watches, so that a bar may be drawn. */
	boolean isTerminal() {
		return System.console() != null && System.getenv("TERM") != null;
	}

	PrintWriter outWriter() {
		return new PrintWriter(this.out, true);
	}

	PrintWriter errWriter() {
		return new PrintWriter(this.err, true);
	}

}
