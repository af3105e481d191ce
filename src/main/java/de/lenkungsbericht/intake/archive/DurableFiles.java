package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes files so that they survive a power failure. A new name is durable only after
 * {@link #forceFolder(Path)}; whoever writes many files forces their folder once.
 */
public final class DurableFiles {

	/** How the name of a file ends that is being written. */
	public static final String UNFINISHED = ".unfertig";

	private DurableFiles() {
	}

	/**
	 * Writes a file aside, forces it to the disk and gives it its name at once; what
	 * stood there is replaced. Where that fails, nothing of it is left.
	 */
	public static void write(Path file, byte[] content) throws IOException {
		Path aside = file.resolveSibling(file.getFileName() + UNFINISHED);
		try {
			writeForced(aside, content);
			rename(aside, file);
		}
		catch (IOException ex) {
			discard(aside, ex);
			throw ex;
		}
	}

	private static void writeForced(Path file, byte[] content) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			ByteBuffer rest = ByteBuffer.wrap(content);
			while (rest.hasRemaining()) {
				channel.write(rest);
			}
			channel.force(true);
		}
	}

	private static void discard(Path aside, IOException reason) {
		try {
			Files.deleteIfExists(aside);
		}
		catch (IOException ex) {
			reason.addSuppressed(ex);
		}
	}

	/** Gives a file its final name at once; what stood there is replaced. */
	public static void rename(Path aside, Path file) throws IOException {
		Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Copies a file and forces the copy to the disk; what stood there is replaced. */
	public static void copy(Path from, Path to) throws IOException {
		Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
		force(to);
	}

	/**
	 * Makes a folder and those above it that are missing; they are durable when this
	 * returns.
	 */
	public static void createFolders(Path folder) throws IOException {
		Path parent = folder.toAbsolutePath().getParent();
		if (parent != null && !Presence.ofFolder(folder)) {
			createFolders(parent);
			Files.createDirectories(folder);
			forceName(folder);
		}
	}

	/** Forces a folder to the disk, with its name and all that is below it. */
	public static void forceTree(Path folder) throws IOException {
		for (Path path : tree(folder)) {
			if (Presence.ofFolder(path)) {
				forceFolder(path);
			}
			else {
				force(path);
			}
		}
		forceName(folder);
	}

	private static List<Path> tree(Path folder) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.toList();
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	/** Forces what was written into a file to the disk. */
	public static void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	/** Forces to the disk that something has its name, or no longer has it. */
	public static void forceName(Path path) throws IOException {
		Path folder = path.toAbsolutePath().getParent();
		if (folder != null) {
			forceFolder(folder);
		}
	}

	/**
	 * Forces the names in a folder to the disk, where the system can (not on Windows).
	 */
	public static void forceFolder(Path folder) throws IOException {
		if (!System.getProperty("os.name", "").startsWith("Windows")) {
			try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}

}
