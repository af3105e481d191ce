package de.lenkungsbericht.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

import de.lenkungsbericht.testing.SteppingClock;

/**
 * The program by a clock of the test's, so that two runs can be compared to the byte.
 */
public final class ClockedProgram {

	private ClockedProgram() {
	}

	/**
	 * Starts the program as its user does.
	 * @param arguments the instants the clock shows, separated by comma, then those of
	 * the program
	 */
	public static void main(String[] arguments) {
		String[] own = new String[arguments.length - 1];
		System.arraycopy(arguments, 1, own, 0, own.length);
		System.exit(new Cli(SteppingClock.of(arguments[0].split(",")), System.out, System.err).executeAsProcess(own));
	}

	/**
	 * Runs the program in this process, after the start of one has tidied the folder for
	 * temporary files.
	 */
	public static Ended run(Clock clock, Path temporary, String... arguments) {
		if (!isTidied(temporary)) {
			return new Ended(ExitCode.SETUP, "no temporary folder");
		}
		ByteArrayOutputStream told = new ByteArrayOutputStream();
		PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
		int code = new Cli(clock, stream, stream).execute(arguments);
		return new Ended(code, told.toString(StandardCharsets.UTF_8));
	}

	private static boolean isTidied(Path temporary) {
		String usual = System.setProperty("java.io.tmpdir", temporary.toString());
		try {
			TemporaryFolder.use().close();
			return true;
		}
		catch (IOException ex) {
			return false;
		}
		finally {
			System.setProperty("java.io.tmpdir", usual);
		}
	}

	/**
	 * What came of it.
	 *
	 * @param said what it told, errors included
	 */
	public record Ended(int exitCode, String said) {

	}

}
