package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where everything is that the program has to remember.
 *
 * @param root the folder; need not exist yet
 */
public record StateFolder(Path root) {

	public StateFolder {
		root = root.toAbsolutePath().normalize();
	}

	/** The file that a run locks. */
	public Path lock() {
		return this.root.resolve("sperre");
	}

	/** Copies and receipts of all submissions. */
	public Path inbox() {
		return this.root.resolve("eingang");
	}

	/** A file per run. */
	public Path runs() {
		return this.root.resolve("laeufe");
	}

	/** The reference data of each night, by their hash. */
	public Path catalogues() {
		return this.root.resolve("kataloge");
	}

	/** A mark per feedback file written, by its hash. */
	public Path feedback() {
		return this.root.resolve("rueckmeldungen");
	}

	/** A receipt per submission withdrawn. */
	public Path withdrawals() {
		return this.root.resolve("ruecknahmen");
	}

	/** A file per purge. */
	public Path purges() {
		return this.root.resolve("loeschungen");
	}

	/** A receipt per notice sent by mail. */
	public Path notices() {
		return this.root.resolve("benachrichtigungen");
	}

	/** The database; all in it can be made anew from the other folders. */
	public Path database() {
		return this.root.resolve("datenbank");
	}

	public Path log() {
		return this.root.resolve("lenkungsbericht.log");
	}

	/** How the last run ended; a run writes it anew. */
	public Path summary() {
		return this.root.resolve("stand.json");
	}

	/** The number of the layout that the folder was last written in. */
	public Path format() {
		return this.root.resolve("format");
	}

	/**
	 * The folders in which the program writes files itself, and may be cut off: all but
	 * that of the database.
	 */
	public List<Path> written() {
		return List.of(this.root, inbox(), runs(), catalogues(), feedback(), withdrawals(), purges(), notices());
	}

	/** Makes the folders. */
	public void create() throws IOException {
		for (Path folder : written()) {
			Files.createDirectories(folder);
		}
		Files.createDirectories(database());
		DurableFiles.forceFolder(this.root);
	}

}
