package de.lenkungsbericht.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import de.lenkungsbericht.portfolio.notation.Sha256;
import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.SubmissionFile;
import org.springframework.util.FileSystemUtils;

/**
 * A county's folders with the sample's catalogue, and a clock that stands still until it
 * is set: 2 o'clock on 23.06.2020. Commands run in this process.
 */
final class County {

	private static final List<String> RUN_REPORTS = List.of("output/laufprotokoll.txt", "output/laufprotokoll_neu.txt");

	private final Path root;

	private Instant now = Instant.parse("2020-06-23T00:00:00Z");

	private String out = "";

	private String err = "";

	County(Path root) {
		this.root = root;
		Disk.copy(Path.of("jobs", "katalog"), path("katalog"));
		configure("settle: 0s");
		folder("input/jugend");
	}

	/** Writes the configuration; lines below {@code lenkungsbericht}. */
	County configure(String... lines) {
		Disk.write(path("application.yml"), "lenkungsbericht:\n  " + String.join("\n  ", lines) + "\n");
		return this;
	}

	/** Adds to the configuration; whole lines. */
	County configureFurther(String... lines) {
		Disk.write(path("application.yml"), Disk.text(path("application.yml")) + String.join("\n", lines) + "\n");
		return this;
	}

	/**
	 * Has runs fail at their very end: the run report is what is written last, and
	 * folders that stay are in its place and beside.
	 */
	County blockRunReport() {
		freeRunReport();
		RUN_REPORTS.forEach((name) -> folder(name + "/occupied"));
		return this;
	}

	/** Takes them away. */
	void freeRunReport() {
		try {
			for (String name : RUN_REPORTS) {
				FileSystemUtils.deleteRecursively(path(name));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Sets the clock. */
	County at(String instant) {
		return at(Instant.parse(instant));
	}

	County at(Instant instant) {
		this.now = instant;
		return this;
	}

	/** Drops a submission. */
	County drop(String department, String name, SubmissionFile file) {
		file.write(path("input").resolve(department).resolve(name));
		return this;
	}

	/** Runs the main job. */
	int consolidate(String... options) {
		List<String> arguments = new ArrayList<>(
				List.of("--input", path("input").toString(), "--catalogue", path("katalog").toString()));
		arguments.addAll(List.of(options));
		return execute("consolidate", arguments.toArray(String[]::new));
	}

	/** Makes the outputs anew in another folder. */
	int report(String folder, String... options) {
		List<String> arguments = new ArrayList<>(List.of(options));
		arguments.addAll(List.of("--to", path(folder).toString()));
		return execute("report", arguments.toArray(String[]::new));
	}

	/** Runs any command on the county's outputs. */
	int execute(String command, String... options) {
		List<String> arguments = new ArrayList<>(List.of(command, "--output", path("output").toString()));
		arguments.addAll(List.of(options));
		return run(arguments.toArray(String[]::new));
	}

	/** Runs the command line as it is. */
	int run(String... arguments) {
		ByteArrayOutputStream toldOut = new ByteArrayOutputStream();
		ByteArrayOutputStream toldErr = new ByteArrayOutputStream();
		int code = new Cli(Clock.fixed(this.now, ZoneOffset.UTC), stream(toldOut), stream(toldErr)).execute(arguments);
		this.out = toldOut.toString(StandardCharsets.UTF_8);
		this.err = toldErr.toString(StandardCharsets.UTF_8);
		return code;
	}

	/** What the last command told, and what it complained of. */
	String said() {
		return this.out + this.err;
	}

	/** What the last command told. */
	String out() {
		return this.out;
	}

	/** What the last command complained of. */
	String err() {
		return this.err;
	}

	Path path(String relative) {
		return this.root.resolve(relative);
	}

	/** The text of an output. */
	String output(String name) {
		return Disk.text(path("output").resolve(name));
	}

	/** The lines of an output that begin so. */
	List<String> lines(String output, String beginning) {
		return output(output).lines().filter((line) -> line.startsWith(beginning)).toList();
	}

	/** The line of an output that contains a text. */
	String line(String output, String part) {
		return output(output).lines().filter((line) -> line.contains(part)).findFirst().orElse("");
	}

	/** The SHA-256 of a submission, as meldungen.csv lists it. */
	String sha(String fileName) {
		return line("meldungen.csv", fileName).split(";")[2];
	}

	/** The outputs by name, but for the run report, as they are comparable. */
	Map<String, String> outputs() {
		return outputs("output");
	}

	Map<String, String> outputs(String folder) {
		Map<String, String> contents = new TreeMap<>();
		for (Path file : Disk.files(path(folder))) {
			String name = file.getFileName().toString();
			contents.put(name, name.endsWith(".csv") ? Disk.text(file) : Sha256.of(Disk.read(file)));
		}
		contents.remove("laufprotokoll.txt");
		return contents;
	}

	private void folder(String relative) {
		try {
			Files.createDirectories(path(relative));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static PrintStream stream(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}

}
