package de.lenkungsbericht.job.database;

import java.io.IOException;

import de.lenkungsbericht.intake.archive.RunLock;
import de.lenkungsbericht.intake.archive.StateFolder;

/** What is stored cannot be read now, since a run works on it or was cut off. */
public class StateInUseException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private StateInUseException(String message) {
		super(message);
	}

	/** Says which of both, as far as it can be seen. */
	static StateInUseException of(StateFolder state) throws IOException {
		return new StateInUseException(RunLock.holder(state)
			.map((holder) -> "A run is at work " + holder + ". Try again when it is done")
			.orElseGet(() -> "The last run on " + state.root() + " was cut off: no run is seen at work, but its "
					+ "database was not closed or is gone. The next run sets that right. Try again after it"));
	}

}
