package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Space on the disk of the state folder that is kept for bad days: given back when the
 * disk is full, it lets the database and the log be closed in order. Filled at random,
 * since a disk that compresses would keep no space for zeros.
 */
public final class SpaceReserve {

	private static final int SIZE = 8 * 1024 * 1024;

	private final Path file;

	public SpaceReserve(StateFolder state) {
		this.file = state.root().resolve("reserve");
	}

	/** Makes the reserve if there is none. */
	public void keep() throws IOException {
		if (!Presence.of(this.file)) {
			byte[] content = new byte[SIZE];
			new Random(SIZE).nextBytes(content);
			DurableFiles.write(this.file, content);
		}
	}

	/** Gives the space back. */
	public void release() throws IOException {
		Files.deleteIfExists(this.file);
		Files.deleteIfExists(this.file.resolveSibling(this.file.getFileName() + DurableFiles.UNFINISHED));
	}

}
