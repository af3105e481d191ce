package de.lenkungsbericht.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import de.lenkungsbericht.job.RunOutcome;
import de.lenkungsbericht.job.setting.SetupException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes in what is new and makes all outputs. */
@Command(name = "consolidate", mixinStandardHelpOptions = true,
		description = "Takes in what lies in the drop folders and makes all outputs.")
final class ConsolidateCommand implements Callable<Integer> {

	private final Console console;

	@Option(names = "--input", paramLabel = "DIR", defaultValue = "input",
			description = "Folder of the drop folders (default: ${DEFAULT-VALUE}).")
	private Path input = Path.of("input");

	@Mixin
	private CatalogueOption catalogue = new CatalogueOption();

	@Mixin
	private StateOptions state = new StateOptions();

	@Mixin
	private DayOptions days = new DayOptions();

	ConsolidateCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		if (!Files.isDirectory(this.input)) {
			throw new SetupException(
					"The input folder " + this.input.toAbsolutePath() + " does not exist; name it with --input");
		}
		try (TerminalProgress progress = TerminalProgress.on(this.console)) {
			List<RunOutcome> outcomes = this.state.opened(this.console, this.catalogue.configuration(), progress,
					(application) -> application.consolidate(this.input, this.state.output(),
							this.catalogue.directory(), this.days.days()));
			progress.close();
			outcomes.forEach((outcome) -> OutcomeTable.print(outcome, this.console.out()));
			return outcomes.stream().anyMatch(RunOutcome::hasRejections) ? ExitCode.REJECTED : ExitCode.DONE;
		}
	}

}
