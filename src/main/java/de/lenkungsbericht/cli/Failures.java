package de.lenkungsbericht.cli;

import java.sql.SQLException;
import java.util.Set;

import de.lenkungsbericht.catalogue.CatalogueException;
import de.lenkungsbericht.intake.archive.NewerFormatException;
import de.lenkungsbericht.intake.archive.RunLock;
import de.lenkungsbericht.job.setting.SetupException;
import de.lenkungsbericht.job.database.StateInUseException;
import org.slf4j.LoggerFactory;

/** Tells why a command failed, and says so with its exit code. */
final class Failures {

	/**
	 * HSQLDB's codes for a file that cannot be read or written, and for one that cannot
	 * grow; from its sql-state-messages.properties.
	 */
	private static final Set<Integer> DISK_FAILURES = Set.of(-452, -466, -468);

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
		console.err().println("Failed: " + words(failure));
		console.err().println("No output was left half-done. The next run takes up where this one stopped.");
		return ExitCode.FAILED;
	}

	/** Neither a statement nor HSQLDB's words for it tell anybody that a disk is full. */
	private static String words(Exception failure) {
		for (Throwable link = failure; link != null; link = link.getCause()) {
			if (link instanceof SQLException refusal && DISK_FAILURES.contains(refusal.getErrorCode())) {
				return "The disk of the database does not take what is written (" + refusal.getMessage()
						+ "). Check its space and its health";
			}
		}
		return String.valueOf(failure.getMessage());
	}

}
