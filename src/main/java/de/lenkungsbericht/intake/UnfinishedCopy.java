package de.lenkungsbericht.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import de.lenkungsbericht.intake.archive.DurableFiles;
import de.lenkungsbericht.intake.archive.ReceiptArchive;

/**
 * A copy that is being made.
 *
 * @param aside the file until it is finished
 * @param copy the file that receipts speak of
 */
record UnfinishedCopy(Path aside, Path copy) {

	/**
	 * @param sha256 of the content to be copied
	 */
	static UnfinishedCopy of(ReceiptArchive archive, String sha256) {
		Path copy = archive.copy(sha256);
		return new UnfinishedCopy(copy.resolveSibling(sha256 + DurableFiles.UNFINISHED), copy);
	}

	/**
	 * Looks at a file and keeps what it reads, in place of what was kept before.
	 * @throws NoSuchFileException if it is gone
	 * @throws UnreadableException if it cannot be read or is locked
	 * @throws IOException if the copy cannot be written
	 */
	Look read(Path file) throws IOException {
		try (OutputStream kept = Files.newOutputStream(this.aside)) {
			return Look.copying(file, kept);
		}
	}

	/** How much was kept, in bytes. */
	long size() throws IOException {
		return Files.size(this.aside);
	}

	/** Gives it its name; durable after {@link ReceiptArchive#force()}. */
	void finish() throws IOException {
		DurableFiles.force(this.aside);
		DurableFiles.rename(this.aside, this.copy);
	}

	void discard() throws IOException {
		Files.deleteIfExists(this.aside);
	}

}
