package de.lenkungsbericht.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;

import picocli.CommandLine;

/** The command line. */
public final class Cli {

	private final Console console;

	/**
	 * @param clock tells the day of the run
	 * @param out takes what a command tells
	 * @param err takes what went wrong
	 */
	Cli(Clock clock, PrintStream out, PrintStream err) {
		this.console = new Console(clock, out, err);
	}

	/**
	 * Runs a command.
	 * @param arguments as on the command line; none for consolidate
	 * @return the exit code
	 */
	public static int run(String... arguments) {
		return new Cli(Clock.systemUTC(), System.out, System.err).executeAsProcess(arguments);
	}

	/**
	 * Executes a command with a temporary folder of its own, but for the one that writes
	 * nothing anywhere.
	 */
	int executeAsProcess(String... arguments) {
		if (CheckCommand.NAME.equals(Arrays.stream(arguments).findFirst().orElse(""))) {
			return execute(arguments);
		}
		try (TemporaryFolder temporary = TemporaryFolder.use()) {
			return execute(arguments);
		}
		catch (IOException ex) {
			this.console.err()
				.println("The temporary folder cannot be used: " + ex.getMessage()
						+ ". Make room there, or name another with -Djava.io.tmpdir");
			return ExitCode.SETUP;
		}
	}

	int execute(String... arguments) {
		CommandLine line = new CommandLine(new RootCommand())
			.addSubcommand("consolidate", new ConsolidateCommand(this.console))
			.addSubcommand(CheckCommand.NAME, new CheckCommand(this.console))
			.addSubcommand("template", new TemplateCommand(this.console))
			.addSubcommand("report", new ReportCommand(this.console))
			.addSubcommand("withdraw", new WithdrawCommand(this.console))
			.addSubcommand("purge", new PurgeCommand(this.console))
			.addSubcommand("rebuild", new RebuildCommand(this.console))
			.addSubcommand("history", new HistoryCommand(this.console))
			.addSubcommand("status", new StatusCommand(this.console))
			.addSubcommand("rehearse", new RehearseCommand(this.console))
			.setOut(this.console.outWriter())
			.setErr(this.console.errWriter())
			.setCaseInsensitiveEnumValuesAllowed(true)
			.setExecutionExceptionHandler((failure, command, parsed) -> Failures.tell(failure, this.console));
		return line.execute(withCommand(arguments));
	}

	/** Without a command it is consolidate. */
	private static String[] withCommand(String... arguments) {
		boolean none = arguments.length == 0 || (arguments[0].startsWith("-") && !RootCommand.isOption(arguments[0]));
		if (!none) {
			return arguments;
		}
		String[] completed = new String[arguments.length + 1];
		completed[0] = "consolidate";
		System.arraycopy(arguments, 0, completed, 1, arguments.length);
		return completed;
	}

}
