package de.lenkungsbericht.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A program of the system, with just the environment that it is given. */
final class Program {

	/** Somebody else than who built and unpacked it, with no rights of his own. */
	private static final String NOBODY = "65534";

	private final List<String> command = new ArrayList<>();

	private final Map<String, String> environment = new TreeMap<>();

	/** One that everybody may stand in. */
	private Path directory = Path.of("/");

	private Program(List<String> command) {
		this.command.addAll(command);
	}

	/** With the Java of this test, a settle time of nothing and no other environment. */
	static Program of(Object... command) {
		return new Program(List.of(command).stream().map(Object::toString).toList())
			.with("JAVA_HOME", System.getProperty("java.home"))
			.with("LENKUNGSBERICHT_SETTLE", "0s");
	}

	Program with(String variable, Object value) {
		this.environment.put(variable, value.toString());
		return this;
	}

	Program in(Path folder) {
		this.directory = folder;
		return this;
	}

	/** As a user who did not unpack it; only root can become another. */
	Program asNobody() {
		this.command.addAll(0, List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"));
		return this;
	}

	/** On a disk that takes no file larger than so many blocks. */
	Program onADiskThatTakes(int blocks) {
		this.command.addAll(0, List.of("/bin/sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "limited"));
		return this;
	}

	/** Whether {@link #asNobody()} is possible here. */
	static boolean canBeNobody() {
		return Files.isExecutable(Path.of("/usr/bin/setpriv")) && "root".equals(System.getProperty("user.name"));
	}

	/** Makes all below a folder somebody else's, who can be {@link #asNobody()}. */
	static void giveToNobody(Path folder) {
		of("chown", "-R", NOBODY + ":" + NOBODY, folder).run();
	}

	/** Runs it to its end, which has to come within five minutes. */
	Ended run() {
		return start().end();
	}

	/** Starts it and does not wait. */
	Started start() {
		try {
			Path output = Files.createTempFile("program", ".txt");
			ProcessBuilder builder = new ProcessBuilder(this.command).directory(this.directory.toFile())
				.redirectErrorStream(true)
				.redirectOutput(output.toFile());
			builder.environment().clear();
			builder.environment().putAll(this.environment);
			return new Started(builder.start(), output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A program at work. */
	record Started(Process process, Path output) {

		Ended end() {
			try {
				if (!this.process.waitFor(5, TimeUnit.MINUTES)) {
					this.process.destroyForcibly();
					throw new IllegalStateException("The program has not ended after five minutes");
				}
				String text = Files.readString(this.output, StandardCharsets.UTF_8);
				Files.delete(this.output);
				return new Ended(this.process.exitValue(), text);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(ex);
			}
		}

	}

	/**
	 * A program that has ended.
	 *
	 * @param output what it wrote, errors included
	 */
	record Ended(int exitCode, String output) {

	}

}
