package de.lenkungsbericht.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import de.lenkungsbericht.intake.archive.FolderFormat;
import de.lenkungsbericht.intake.archive.RunLock;
import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.job.Application;
import de.lenkungsbericht.job.database.PurgeOutcome;
import de.lenkungsbericht.job.desk.DepartmentDesk;
import de.lenkungsbericht.job.step.Progress;
import de.lenkungsbericht.job.setting.SetupException;
import de.lenkungsbericht.job.Surroundings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the program remembers things, for every command that opens it. */
final class StateOptions {

	private static final Path CONFIGURATION = Path.of("jobs", "application.yml");

	@Option(names = "--output", paramLabel = "DIR", defaultValue = "output",
			description = "Folder of the outputs (default: ${DEFAULT-VALUE}).")
	private Path output = Path.of("output");

	@Option(names = "--state", paramLabel = "DIR",
			description = "Folder of database, copies and receipts (default: state in the output folder).")
	private @Nullable Path state;

	Path output() {
		return this.output;
	}

	StateFolder state() {
		return new StateFolder((this.state != null) ? this.state : this.output.resolve("state"));
	}

	/** Opens what a department gets outside any run, without the lock. */
	DepartmentDesk desk(Console console, CatalogueOption catalogue) throws IOException {
		Environment.check(state());
		FolderFormat.requireKnown(state());
		Environment.silenceLog();
		return DepartmentDesk.open(state(), catalogue.directory(), catalogue.configuration(), console.clock());
	}

	/** Does something with the program open, holding the lock for all of it. */
	<T> T opened(Console console, Path configuration, Progress progress, Work<T> work) throws Exception {
		return locked(console, () -> {
			try (Application application = Application.open(surroundings(console, configuration, progress))) {
				return work.with(application);
			}
		});
	}

	/** The same for a command that only reads: there has to be something to read. */
	<T> T openedToRead(Console console, Work<T> work) throws Exception {
		requireStored();
		return opened(console, CONFIGURATION, Progress.SILENT, work);
	}

	/** Makes the database anew, holding the lock. */
	void rebuild(Console console, Progress progress) throws Exception {
		requireStored();
		locked(console, () -> {
			Application.rebuild(surroundings(console, CONFIGURATION, progress));
			return state();
		});
	}

	/** Replaces old copies by extracts, holding the lock. */
	PurgeOutcome purge(Console console, LocalDate before) throws Exception {
		requireStored();
		return locked(console, () -> Application.purge(surroundings(console, CONFIGURATION, Progress.SILENT), before));
	}

	private <T> T locked(Console console, Callable<T> work) throws Exception {
		Environment.requireFolder(this.output, "--output");
		Environment.requireFolder(state().root(), "--state");
		Environment.check(state());
		try (RunLock lock = RunLock.take(state(), console.clock().instant())) {
			state().create();
			return work.call();
		}
	}

	private Surroundings surroundings(Console console, Path configuration, Progress progress) {
		return new Surroundings(state(), configuration, console.clock(), progress, console.isTerminal());
	}

	void requireStored() {
		if (!Files.isDirectory(state().runs())) {
			throw new SetupException("There is nothing stored in " + state().root() + "; run consolidate first or "
					+ "name the folder with --state");
		}
	}

	/** What is done with the program. */
	@FunctionalInterface
	interface Work<T> {

		T with(Application application) throws Exception;

	}

}
