package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import de.lenkungsbericht.portfolio.judgement.Extract;
import de.lenkungsbericht.portfolio.notation.Sha256;

/** The extracts that stand in the place of copies, each beside its receipt. */
final class ExtractArchive {

	private final Path folder;

	ExtractArchive(StateFolder state) {
		this.folder = state.inbox();
	}

	/**
	 * Writes an extract and makes sure that it can be read again; its name is durable
	 * after the folder was forced.
	 * @return the SHA-256 of the file
	 * @throws IOException if the disk gives back something else
	 */
	String write(long receipt, Extract extract) throws IOException {
		Json.write(file(receipt), extract);
		if (!Json.read(file(receipt), Extract.class).equals(extract)) {
			throw new IOException("The extract " + file(receipt) + " cannot be read as it was written");
		}
		return sha256(receipt);
	}

	/**
	 * Reads an extract.
	 * @throws IOException if it is not the one on record
	 */
	Extract read(PurgeRecord.Purged purged) throws IOException {
		if (!sha256(purged.receipt()).equals(purged.extract())) {
			throw new IOException("The extract " + file(purged.receipt()) + " is damaged: it no longer has the content "
					+ "that is on record. Restore it from a backup of the state folder");
		}
		return Json.read(file(purged.receipt()), Extract.class);
	}

	/** Deletes the draft of a purge that did not get as far as being on record. */
	void delete(long receipt) throws IOException {
		Files.deleteIfExists(file(receipt));
	}

	private String sha256(long receipt) throws IOException {
		return Sha256.of(Files.readAllBytes(file(receipt)));
	}

	private Path file(long receipt) {
		return this.folder.resolve(String.format(Locale.ROOT, "%08d.auszug.json", receipt));
	}

}
