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
import java.util.stream.Stream;

import de.lenkungsbericht.testing.SubmissionFile;

/**
 * A county's folders with the sample's catalogue, and a clock that stands still until it
 * is set. Commands run in this process.
 */
final class County {

	private final Path root;

	private Instant now = Instant.parse("2020-06-23T00:00:00Z");

	private String said = "";

	County(Path root) {
		this.root = root;
		Path sample = Path.of("jobs", "katalog");
		for (Path file : files(sample)) {
			write("katalog/" + file.getFileName(), read(file));
		}
		write("application.yml", "lenkungsbericht:\n  settle: 0s\n".getBytes(StandardCharsets.UTF_8));
		folder("input");
	}

	/** Sets the clock. */
	County at(String instant) {
		this.now = Instant.parse(instant);
		return this;
	}

	/** Drops a submission. */
	Path drop(String department, String name, SubmissionFile file) {
		return file.write(this.root.resolve("input").resolve(department).resolve(name));
	}

	/** Runs the main job. */
	int consolidate() {
		return execute("consolidate", "--input", path("input").toString(), "--catalogue", path("katalog").toString());
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
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
		int code = new Cli(Clock.fixed(this.now, ZoneOffset.UTC), stream, stream)
			.execute(arguments.toArray(String[]::new));
		this.said = bytes.toString(StandardCharsets.UTF_8);
		return code;
	}

	/** What the last command told. */
	String said() {
		return this.said;
	}

	Path path(String relative) {
		return this.root.resolve(relative);
	}

	/** The text of an output. */
	String output(String name) {
		return new String(read(path("output").resolve(name)), StandardCharsets.UTF_8);
	}

	/**
	 * The outputs in a folder by name, but for the run report, as they are comparable.
	 */
	Map<String, String> outputs(String folder) {
		Map<String, String> contents = new TreeMap<>();
		for (Path file : files(path(folder))) {
			if (!file.endsWith("laufprotokoll.txt")) {
				contents.put(file.getFileName().toString(), new String(read(file), StandardCharsets.ISO_8859_1));
			}
		}
		return contents;
	}

	/** Replaces text in one of the county's files. */
	void replace(String file, String old, String replacement) {
		String text = new String(read(path(file)), StandardCharsets.UTF_8);
		write(file, text.replace(old, replacement).getBytes(StandardCharsets.UTF_8));
	}

	void write(String relative, byte[] content) {
		try {
			Files.createDirectories(path(relative).getParent());
			Files.write(path(relative), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void folder(String relative) {
		try {
			Files.createDirectories(path(relative));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<Path> files(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] read(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
