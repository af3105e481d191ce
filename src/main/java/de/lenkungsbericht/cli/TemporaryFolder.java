package de.lenkungsbericht.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * A folder of this process's own for temporary files, which hold parts of submissions. It
 * is deleted at the end; what a killed process left is deleted by the next one, which
 * tells it by its lock, as the system releases that with the process.
 */
final class TemporaryFolder implements AutoCloseable {

	private static final String PROPERTY = "java.io.tmpdir";

	private static final String PREFIX = "lenkungsbericht-";

	private static final String LOCK = ".sperre";

	private final Path shared;

	private final Path lock;

	private final FileChannel held;

	private TemporaryFolder(Path shared, Path lock, FileChannel held) {
		this.shared = shared;
		this.lock = lock;
		this.held = held;
	}

	/** Has everything in this process use it from now on. */
	static TemporaryFolder use() throws IOException {
		Path shared = Path.of(System.getProperty(PROPERTY));
		deleteAbandoned(shared);
		TemporaryFolder folder = locked(shared);
		try {
			System.setProperty(PROPERTY, Files.createDirectory(folder(folder.lock)).toString());
			return folder;
		}
		catch (IOException ex) {
			folder.close();
			throw ex;
		}
	}

	/**
	 * Another start may take a lock for abandoned before it is locked: then a new one is
	 * made.
	 */
	private static TemporaryFolder locked(Path shared) throws IOException {
		while (true) {
			Path lock = shared.resolve(PREFIX + UUID.randomUUID() + LOCK);
			FileChannel held = FileChannel.open(lock, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
			if (held.tryLock() != null && Files.exists(lock)) {
				return new TemporaryFolder(shared, lock, held);
			}
			held.close();
		}
	}

	@Override
	public void close() {
		System.setProperty(PROPERTY, this.shared.toString());
		try {
			delete(this.lock, this.held);
		}
		catch (IOException ex) {
			// The command has done what it should; the next start deletes the rest.
		}
	}

	private static void deleteAbandoned(Path shared) throws IOException {
		for (Path lock : locks(shared)) {
			try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
				if (channel.tryLock() != null) {
					delete(lock, channel);
				}
			}
			catch (IOException | OverlappingFileLockException ex) {
				// Somebody else's, or just deleted by another start: it is not ours to
				// mind.
			}
		}
	}

	private static List<Path> locks(Path shared) throws IOException {
		try (Stream<Path> files = Files.list(shared)) {
			return files.filter((file) -> name(file).startsWith(PREFIX) && name(file).endsWith(LOCK)).toList();
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	/** The lock last, so that what could not be deleted is found again. */
	private static void delete(Path lock, FileChannel channel) throws IOException {
		try (channel) {
			FileSystemUtils.deleteRecursively(folder(lock));
		}
		Files.deleteIfExists(lock);
	}

	private static Path folder(Path lock) {
		return lock.resolveSibling(name(lock).replace(LOCK, ""));
	}

	private static String name(Path file) {
		return file.getFileName().toString();
	}

}
