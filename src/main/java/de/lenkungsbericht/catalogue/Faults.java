package de.lenkungsbericht.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects the faults of all files, so that an administrator sees them all at once. */
final class Faults {

	/** Beyond that many lines nobody reads on. */
	private static final int LISTED = 100;

	private final Path directory;

	private final List<String> messages = new ArrayList<>();

	Faults(Path directory) {
		this.directory = directory;
	}

	/** A fault of a whole file. */
	void add(CatalogueFile file, String message) {
		this.messages.add(place(file) + ": " + message);
	}

	/**
	 * A fault of a line.
	 * @param line 1-based
	 */
	void add(CatalogueFile file, long line, String message) {
		this.messages.add(place(file) + ", line " + line + ": " + message);
	}

	/**
	 * A fault of a value.
	 * @param line 1-based
	 */
	void add(CatalogueFile file, long line, String column, String message) {
		this.messages.add(place(file) + ", line " + line + ", column " + column + ": " + message);
	}

	/** Throws if there is any fault, one line each. */
	void throwIfAny() {
		if (this.messages.isEmpty()) {
			return;
		}
		int more = this.messages.size() - LISTED;
		String listed = String.join("\n", this.messages.subList(0, Math.min(LISTED, this.messages.size())));
		throw new CatalogueException((more > 0) ? listed + "\nand " + more + " more" : listed);
	}

	private Path place(CatalogueFile file) {
		return this.directory.resolve(file.fileName());
	}

}
