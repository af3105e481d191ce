package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

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

	/** Forces what was written into a file to the disk. */
	public static void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
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
