package de.lenkungsbericht.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import de.lenkungsbericht.job.desk.CheckedFile;
import de.lenkungsbericht.job.desk.DepartmentDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what would become of a file, before it is dropped. */
@Command(name = CheckCommand.NAME, mixinStandardHelpOptions = true,
		description = "Checks one file as the next run would; writes nothing anywhere.")
final class CheckCommand implements Callable<Integer> {

	static final String NAME = "check";

	private final Console console;

	@Parameters(paramLabel = "FILE", description = "The workbook to check.")
	private Path file = Path.of("");

	@Option(names = "--department", paramLabel = "KUERZEL", required = true,
			description = "The department that would drop it, or lenkungsgruppe for decisions.")
	private String department = "";

	@Mixin
	private CatalogueOption catalogue = new CatalogueOption();

	@Mixin
	private StateOptions state = new StateOptions();

	CheckCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		DepartmentDesk desk = this.state.desk(this.console, this.catalogue);
		CheckedFile checked = desk.check(this.file, desk.folder(this.department));
		CheckTable.print(checked, this.console.out());
		return checked.hasRejections() ? ExitCode.REJECTED : ExitCode.DONE;
	}

}
