package de.lenkungsbericht.job.database;

import java.nio.file.Path;

/** What is stored cannot be read now, since a run works on it or was cut off. */
public class StateInUseException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	StateInUseException(Path database) {
		super("A run is at work on " + database + " or was cut off. Try again after the next run");
	}

}
