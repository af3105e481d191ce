package de.lenkungsbericht.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import de.lenkungsbericht.intake.archive.NetworkShare;
import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.job.setting.SetupException;
import org.springframework.boot.logging.LoggingSystem;

/** Whether the machine is set up so that the program can work. */
final class Environment {

	private Environment() {
	}

	static void check(StateFolder state) throws IOException {
		requireUmlauts();
		requireLocal(state.root());
		// It may be a link, or a disk of its own.
		requireLocal(state.database());
	}

	private static void requireLocal(Path folder) throws IOException {
		String share = NetworkShare.of(folder);
		if (!share.isEmpty()) {
			throw new SetupException("The folder " + folder + " is on a network share (" + share
					+ "), where a database is damaged sooner or later. Keep the state folder on a local disk and "
					+ "name it with --state");
		}
	}

	/** A folder may be missing, since it is made, but not be something else. */
	static void requireFolder(Path folder, String option) {
		if (Files.isRegularFile(folder)) {
			throw new SetupException(folder.toAbsolutePath() + " is a file; name a folder with " + option);
		}
	}

	/** For a command without the log file of a run: what it has to say it says itself. */
	static void silenceLog() {
		LoggingSystem.get(Environment.class.getClassLoader()).beforeInitialize();
	}

	private static void requireUmlauts() {
		if (!canName("ä")) {
			throw new SetupException("Java cannot name files with umlauts here (sun.jnu.encoding="
					+ System.getProperty("sun.jnu.encoding")
					+ "). Set LC_ALL=C.UTF-8 or LANG=de_DE.UTF-8 and start again");
		}
	}

	private static boolean canName(String text) {
		try {
			return !Path.of(text).toString().isEmpty();
		}
		catch (InvalidPathException ex) {
			return false;
		}
	}

}
