package de.lenkungsbericht.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the database anew. */
@Command(name = "rebuild", mixinStandardHelpOptions = true,
		description = "Makes the database anew from copies and receipts. If a verdict comes out other than the one on "
				+ "record, it is listed, the exit code is 1 and nothing is changed.")
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
