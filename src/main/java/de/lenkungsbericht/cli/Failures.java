package de.lenkungsbericht.cli;

import de.lenkungsbericht.catalogue.CatalogueException;
import de.lenkungsbericht.intake.archive.NewerFormatException;
import de.lenkungsbericht.intake.archive.RunLock;
import de.lenkungsbericht.job.setting.SetupException;
import de.lenkungsbericht.job.database.StateInUseException;
import org.slf4j.LoggerFactory;

/** Tells why a command failed, and says so with its exit code. */
final class Failures {

	private Failures() {
	}

	static int tell(Exception failure, Console console) {
		if (failure instanceof RunLock.HeldException || failure instanceof StateInUseException) {
			console.err().println(failure.getMessage());
			return ExitCode.LOCKED;
		}
		if (failure instanceof SetupException || failure instanceof CatalogueException
				|| failure instanceof NewerFormatException) {
			console.err().println(failure.getMessage());
			return ExitCode.SETUP;
		}
		LoggerFactory.getLogger(Failures.class).error("The command failed", failure);
		console.err().println("Failed: " + failure.getMessage());
		console.err().println("No output was left half-done. The next run takes up where this one stopped.");
		return ExitCode.FAILED;
	}

}
