package de.lenkungsbericht.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Tries the commands once in a temporary folder, so that the virtual machine that is told
 * to keep what it learned has something to learn. Meant for the launcher.
 */
@Command(name = "rehearse", hidden = true,
		description = "Tries the commands once over a sample, so that the launcher can make later starts quicker.")
final class RehearseCommand implements Callable<Integer> {

	private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream(), false,
			StandardCharsets.UTF_8);

	private final Console console;

	@Parameters(paramLabel = "DIR", description = "Folder with input, and jobs with the catalogue of the sample.")
	private Path sample = Path.of("");

	RehearseCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Path folder = Files.createTempDirectory("lenkungsbericht");
		try {
			FileSystemUtils.copyRecursively(this.sample.resolve("input"), folder.resolve("input"));
			return rehearse(folder);
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	/** The long command first: a short one silences the log of the process. */
	private int rehearse(Path folder) throws IOException {
		String catalogue = this.sample.resolve("jobs").resolve("katalog").toString();
		String output = folder.resolve("output").toString();
		Path input = folder.resolve("input");
		int code = run("consolidate", "--input", input.toString(), "--output", output, "--catalogue", catalogue);
		run("template", "--output", output, "--catalogue", catalogue, "--to", folder.resolve("forms").toString());
		Path department = any(input, Files::isDirectory);
		run("check", any(department, Files::isRegularFile).toString(), "--department",
				department.getFileName().toString(), "--output", output, "--catalogue", catalogue);
		return code;
	}

	/** The sample's departments and its project office are told nothing. */
	private int run(String... arguments) {
		System.setProperty("lenkungsbericht.mail.enabled", "false");
		return new Cli(this.console.clock(), NOWHERE, NOWHERE).execute(arguments);
	}

	private static Path any(Path folder, Predicate<Path> kind) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(kind).findFirst().orElseThrow();
		}
	}

}
