package de.lenkungsbericht.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the outputs anew from what is stored. */
@Command(name = "report", mixinStandardHelpOptions = true,
		description = "Makes the outputs from what is stored; takes nothing in.")
final class ReportCommand implements Callable<Integer> {

	private final Console console;

	@Option(names = "--to", paramLabel = "DIR", required = true, description = "Folder to write into.")
	private Path target = Path.of(".");

	@Mixin
	private StateOptions state = new StateOptions();

	@Mixin
	private DayOptions days = new DayOptions();

	ReportCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		this.state.openedToRead(this.console, (application) -> application.report(this.days.days(), this.target))
			.forEach(this.console.out()::println);
		return ExitCode.DONE;
	}

}
