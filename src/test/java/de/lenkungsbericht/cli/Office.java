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

import de.lenkungsbericht.portfolio.notation.Sha256;
import de.lenkungsbericht.testing.SubmissionFile;

/**
 * Drop folders, the sample's reference data and a configuration in a folder of its own,
 * with the command line to work on them. Time stands still at 2 o'clock on 23.06.2020.
 */
final class Office {

	private final Path directory;

	private String out = "";

	private String err = "";

	private Office(Path directory) throws IOException {
		this.directory = directory;
		Files.createDirectories(directory.resolve("input/jugend"));
		Files.createDirectories(directory.resolve("jobs/katalog"));
		try (Stream<Path> files = Files.list(Path.of("jobs", "katalog"))) {
			for (Path file : files.toList()) {
				Files.copy(file, directory.resolve("jobs/katalog").resolve(file.getFileName()));
			}
		}
		configure("settle: 0s");
	}

	static Office in(Path directory) {
		try {
			return new Office(directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes the configuration; lines below {@code lenkungsbericht}. */
	Office configure(String... lines) throws IOException {
		Files.writeString(this.directory.resolve("jobs/application.yml"),
				"lenkungsbericht:\n  " + String.join("\n  ", lines) + "\n", StandardCharsets.UTF_8);
		return this;
	}

	/** Puts a submission into the drop folder of jugend. */
	Office drop(String name, SubmissionFile file) {
		file.write(drop(name));
		return this;
	}

	Path drop(String name) {
		return this.directory.resolve("input/jugend").resolve(name);
	}

	Path file(String path) {
		return this.directory.resolve(path);
	}

	/** Runs consolidate on the folders. */
	int consolidate(String... further) {
		List<String> arguments = new ArrayList<>(
				List.of("--input", path("input"), "--output", path("output"), "--catalogue", path("jobs/katalog")));
		arguments.addAll(List.of(further));
		return run(arguments.toArray(String[]::new));
	}

	int run(String... arguments) {
		ByteArrayOutputStream toldOut = new ByteArrayOutputStream();
		ByteArrayOutputStream toldErr = new ByteArrayOutputStream();
		Clock clock = Clock.fixed(Instant.parse("2020-06-23T00:00:00Z"), ZoneOffset.UTC);
		int exitCode = new Cli(clock, stream(toldOut), stream(toldErr)).execute(arguments);
		this.out = toldOut.toString(StandardCharsets.UTF_8);
		this.err = toldErr.toString(StandardCharsets.UTF_8);
		return exitCode;
	}

	/** What the last command told. */
	String out() {
		return this.out;
	}

	/** What the last command complained of. */
	String err() {
		return this.err;
	}

	String path(String path) {
		return file(path).toString();
	}

	/** An output as text. */
	String output(String name) throws IOException {
		return Files.readString(file("output").resolve(name), StandardCharsets.UTF_8);
	}

	/** The lines of an output that begin so. */
	List<String> lines(String output, String beginning) throws IOException {
		return output(output).lines().filter((line) -> line.startsWith(beginning)).toList();
	}

	/** SHA-256 of every output but the run report, by name. */
	Map<String, String> outputs() throws IOException {
		Map<String, String> outputs = new TreeMap<>();
		try (Stream<Path> files = Files.list(file("output"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				outputs.put(file.getFileName().toString(), Sha256.of(Files.readAllBytes(file)));
			}
		}
		outputs.remove("laufprotokoll.txt");
		return outputs;
	}

	private static PrintStream stream(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}

}
