package de.lenkungsbericht.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import de.lenkungsbericht.job.desk.DepartmentDesk;
import de.lenkungsbericht.portfolio.Department;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the forms that departments fill in. */
@Command(name = "template", mixinStandardHelpOptions = true,
		description = "Writes a form for each department, filled in with its last accepted status.")
final class TemplateCommand implements Callable<Integer> {

	private final Console console;

	@Option(names = "--department", paramLabel = "KUERZEL",
			description = "The department to write the form for (default: all).")
	private String department = "";

	@Option(names = "--to", paramLabel = "DIR", required = true, description = "Folder to write into.")
	private Path target = Path.of(".");

	@Mixin
	private CatalogueOption catalogue = new CatalogueOption();

	@Mixin
	private StateOptions state = new StateOptions();

	TemplateCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		Environment.requireFolder(this.target, "--to");
		DepartmentDesk desk = this.state.desk(this.console, this.catalogue);
		desk.writeForms(departments(desk), this.target).forEach(this.console.out()::println);
		return ExitCode.DONE;
	}

	private List<Department> departments(DepartmentDesk desk) {
		return this.department.isEmpty() ? desk.departments() : List.of(desk.department(this.department));
	}

}
