package de.lenkungsbericht.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.Assumptions;
import org.springframework.util.FileSystemUtils;

/** A small disk in the memory, put in the place of a folder. */
final class SmallDisk implements AutoCloseable {

	private static final String FILLER = "filler";

	private static final int BLOCK = 4096;

	private final Path folder;

	private SmallDisk(Path folder) {
		this.folder = folder;
	}

	/**
	 * Mounts a disk with the files of the folder. The test is left out where that is not
	 * allowed, unless {@code -Dmount.required=true} says that it has to be.
	 * @param megabytes of the disk
	 */
	static SmallDisk inPlaceOf(Path folder, int megabytes) {
		Path aside = temporary();
		copy(folder, aside);
		if (run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()) != 0) {
			leaveOut();
		}
		copy(aside, folder);
		FileSystemUtils.deleteRecursively(aside.toFile());
		return new SmallDisk(folder);
	}

	private static void leaveOut() {
		String reason = "A disk of its own needs the right to mount, as root has it on Linux";
		if (Boolean.getBoolean("mount.required")) {
			throw new AssertionError(reason);
		}
		System.out.println("LEFT OUT, a test on a full disk. " + reason);
		Assumptions.abort(reason);
	}

	private static Path temporary() {
		try {
			return Files.createTempDirectory("aside");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Fills the disk but for so many bytes. */
	void fill(long free) {
		try (FileChannel filler = FileChannel.open(this.folder.resolve(FILLER), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			writeUntilFull(filler);
			filler.truncate(Math.max(0, filler.size() - free));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void writeUntilFull(FileChannel filler) {
		try {
			while (true) {
				filler.write(ByteBuffer.wrap(new byte[BLOCK]));
			}
		}
		catch (IOException ex) {
			// That is what was wanted.
		}
	}

	/** Bytes that it could still take. */
	long free() {
		return this.folder.toFile().getUsableSpace();
	}

	/** Makes room again. */
	void empty() {
		try {
			Files.deleteIfExists(this.folder.resolve(FILLER));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Mounts it anew, {@code ro} or {@code rw}. */
	void remount(String option) {
		run("mount", "-o", "remount," + option, this.folder.toString());
	}

	@Override
	public void close() {
		run("umount", this.folder.toString());
	}

	private static void copy(Path from, Path to) {
		try {
			FileSystemUtils.copyRecursively(from, to);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int run(String... command) {
		try {
			return new ProcessBuilder(command).inheritIO().start().waitFor();
		}
		catch (IOException ex) {
			return -1;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return -1;
		}
	}

}
