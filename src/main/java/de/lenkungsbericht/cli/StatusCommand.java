package de.lenkungsbericht.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import de.lenkungsbericht.job.watch.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells how things stand. */
@Command(name = "status", mixinStandardHelpOptions = true,
		description = "Tells how things stand: the last run, what waits, what is free. Also while a run is at work.")
final class StatusCommand implements Callable<Integer> {

	private final Console console;

	@Option(names = "--json", description = "Tells it for programs.")
	private boolean json;

	@Mixin
	private StateOptions state = new StateOptions();

	StatusCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Environment.silenceLog();
		this.state.requireStored();
		Status status = Status.of(this.state.state());
		if (this.json) {
			this.console.out().println(status.json());
		}
		else {
			new StatusText(status, this.console.clock().instant()).lines().forEach(this.console.out()::println);
		}
		return ExitCode.DONE;
	}

}
