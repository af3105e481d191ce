package de.lenkungsbericht.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the database anew. */
@Command(name = "rebuild", mixinStandardHelpOptions = true,
		description = "Makes the database anew from copies and receipts. The verdicts on record stand: where one would "
				+ "come out different, it is listed, the exit code is 1, and a database in order stays as it is.")
final class RebuildCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private StateOptions state = new StateOptions();

	RebuildCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		try (TerminalProgress progress = TerminalProgress.on(this.console)) {
			this.state.rebuild(this.console, progress);
		}
		this.console.out().println("The database was made anew; every verdict is the one on record.");
		return ExitCode.DONE;
	}

}
