package de.lenkungsbericht.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.notation.Sha256;

/**
 * Files as a test finds, changes and damages them; a failure is no matter of the test.
 */
public final class Disk {

	private Disk() {
	}

	/** The regular files in a folder, by name. */
	public static List<Path> files(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The names of the folders in a folder. */
	public static List<String> folders(Path parent) {
		File[] folders = Objects.requireNonNull(parent.toFile().listFiles(File::isDirectory));
		return Arrays.stream(folders).map(File::getName).toList();
	}

	/** The files in a folder and below by their path in it, each with its SHA-256. */
	public static Map<String, String> contents(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			Map<String, String> contents = new TreeMap<>();
			files.filter(Files::isRegularFile)
				.forEach((file) -> contents.put(folder.relativize(file).toString().replace(File.separatorChar, '/'),
						Sha256.of(read(file))));
			return contents;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static byte[] read(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static String text(Path file) {
		return new String(read(file), StandardCharsets.UTF_8);
	}

	/** Writes a file and makes the folders above it. */
	public static Path write(Path file, byte[] content) {
		try {
			Files.createDirectories(file.getParent());
			return Files.write(file, content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static Path write(Path file, String text) {
		return write(file, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Replaces text in a file wherever it stands. */
	public static void replace(Path file, String old, String replacement) {
		write(file, text(file).replace(old, replacement));
	}

	/** Cuts a file off in the middle. */
	public static void cut(Path file) {
		byte[] content = read(file);
		write(file, Arrays.copyOf(content, content.length / 2));
	}

	/** Copies the files of a folder. */
	public static void copy(Path from, Path to) {
		files(from).forEach((file) -> write(to.resolve(file.getFileName()), read(file)));
	}

	/** Deletes a folder with its files. */
	public static void delete(Path folder) {
		try {
			for (Path file : files(folder)) {
				Files.delete(file);
			}
			Files.delete(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
