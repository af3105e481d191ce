package de.lenkungsbericht.cli;

import java.io.ByteArrayOutputStream;
import java.io.File;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.notation.Sha256;
import de.lenkungsbericht.testing.SubmissionFile;

import static org.assertj.core.api.Assertions.assertThat;

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
		return output(path("output").resolve(name));
	}

	/**
	 * The outputs in a folder by name, but for the run report, as they are comparable.
	 */
	Map<String, String> outputs(String folder) {
		Map<String, String> contents = new TreeMap<>();
		for (Path file : files(path(folder))) {
			if (!file.endsWith("laufprotokoll.txt")) {
				String name = file.getFileName().toString();
				contents.put(name, name.endsWith(".csv") ? output(file) : Sha256.of(read(file)));
			}
		}
		return contents;
	}

	/** The line of an output that contains a text. */
	String line(String name, String part) {
		return output(name).lines().filter((line) -> line.contains(part)).findFirst().orElse("");
	}

	/** The SHA-256 of a submission, as meldungen.csv lists it. */
	String sha(String fileName) {
		return line("meldungen.csv", fileName).split(";")[2];
	}

	/** Deletes a folder with its files. */
	void delete(String folder) {
		files(path(folder)).forEach((file) -> file.toFile().delete());
		assertThat(path(folder).toFile().delete()).isTrue();
	}

	void copy(String from, String to) {
		files(path(from)).forEach((file) -> write(to + "/" + file.getFileName(), read(file)));
	}

	/** Cuts a file off in the middle. */
	void cut(String file) {
		byte[] content = read(path(file));
		write(file, Arrays.copyOf(content, content.length / 2));
	}

	List<String> folders(String parent) {
		File[] folders = Objects.requireNonNull(path(parent).toFile().listFiles(File::isDirectory));
		return Arrays.stream(folders).map(File::getName).toList();
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

	private static String output(Path file) {
		return new String(read(file), StandardCharsets.UTF_8);
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
