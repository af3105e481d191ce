package de.lenkungsbericht.job.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is free on a disk. */
final class FreeSpace {

	private FreeSpace() {
	}

	/** Bytes that the program could still write. */
	static long bytes(Path folder) throws IOException {
		return Files.getFileStore(folder).getUsableSpace();
	}

}
