package de.lenkungsbericht.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a main class of ours in a Java process of its own, as a user would. */
public final class JavaProcess {

	private final List<String> command = new ArrayList<>();

	private final Path directory;

	private JavaProcess(Path directory) {
		this.directory = directory;
		this.command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
	}

	/**
	 * Prepares a process.
	 * @param directory its working directory
	 */
	public static JavaProcess in(Path directory) {
		return new JavaProcess(directory);
	}

	/** Adds options of the virtual machine, such as {@code -Xmx256m}. */
	public JavaProcess options(String... options) {
		this.command.addAll(List.of(options));
		return this;
	}

	/**
	 * Starts the class and waits until it ends.
	 * @throws IllegalStateException if it has not ended after ten minutes
	 */
	public Ended run(Class<?> main, String... arguments) {
		return start(main, arguments).await();
	}

	/** Starts the class and does not wait. */
	public Running start(Class<?> main, String... arguments) {
		List<String> line = new ArrayList<>(this.command);
		line.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
		line.addAll(List.of(arguments));
		try {
			Path output = Files.createTempFile("output", ".txt");
			long start = System.nanoTime();
			Process process = new ProcessBuilder(line).directory(this.directory.toFile())
				.redirectErrorStream(true)
				.redirectOutput(output.toFile())
				.start();
			return new Running(process, output, start);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A process at work.
	 *
	 * @param output where it writes, errors included
	 * @param started by {@link System#nanoTime()}
	 */
	public record Running(Process process, Path output, long started) {

		/**
		 * Waits until it ends.
		 * @throws IllegalStateException if it has not ended after ten minutes
		 */
		public Ended await() {
			try {
				long peak = waitFor(this.process);
				Duration duration = Duration.ofNanos(System.nanoTime() - this.started);
				String text = said();
				Files.delete(this.output);
				return new Ended(this.process.exitValue(), text, duration, peak);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		/** What it has written up to now. */
		public String said() {
			try {
				return new String(Files.readAllBytes(this.output), StandardCharsets.UTF_8);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		/** Sends it a signal by its name, such as {@code KILL}. */
		public void signal(String name) {
			try {
				new ProcessBuilder("kill", "-" + name, Long.toString(this.process.pid())).inheritIO().start().waitFor();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

	}

	/** The peak of resident memory has to be looked up while the process still lives. */
	private static long waitFor(Process process) throws IOException {
		long peak = 0;
		long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
		try {
			while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
				peak = Math.max(peak, peakMemory(process.pid()));
				if (System.nanoTime() > deadline) {
					process.destroyForcibly();
					throw new IllegalStateException("The process has not ended after ten minutes");
				}
			}
		}
		catch (InterruptedException ex) {
			process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
		return peak;
	}

	private static long peakMemory(long pid) throws IOException {
		Path status = Path.of("/proc", Long.toString(pid), "status");
		if (!Files.isReadable(status)) {
			return 0;
		}
		try (var lines = Files.lines(status, StandardCharsets.US_ASCII)) {
			return lines.filter((line) -> line.startsWith("VmHWM:"))
				.map((line) -> line.replaceAll("[^0-9]", ""))
				.mapToLong(Long::parseLong)
				.findFirst()
				.orElse(0) * 1024;
		}
		catch (UncheckedIOException | IOException ex) {
			// The process ended between the two looks.
			return 0;
		}
	}

	/**
	 * A process that has ended.
	 *
	 * @param output what it wrote, errors included
	 * @param peakMemory bytes resident at most; 0 where the system does not tell
	 */
	public record Ended(int exitCode, String output, Duration duration, long peakMemory) {

	}

}
