package de.lenkungsbericht.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import de.lenkungsbericht.job.RequestedDays;
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

	@Option(names = "--known-at", paramLabel = "INSTANT", converter = KnownAt.class,
			description = "Leaves out what was judged after it, and goes by the catalogue of that night: an ISO instant, "
					+ "or a local time such as 2020-06-23T08:00 or 23.06.2020 08:00; a day counts to its end.")
	private RequestedDays.Moment knownAt = RequestedDays.Moment.NOW;

	@Mixin
	private DayOptions days = new DayOptions();

	ReportCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		Environment.requireFolder(this.target, "--to");
		this.state
			.openedToRead(this.console,
					(application) -> application.report(this.days.days(), this.knownAt, this.target))
			.forEach(this.console.out()::println);
		return ExitCode.DONE;
	}

}
