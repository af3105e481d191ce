package de.lenkungsbericht.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.Map;

import de.lenkungsbericht.portfolio.notation.Sha256;

/**
 * The bytes of a catalogue's files, read once, so that what is hashed, parsed and kept is
 * the same even if somebody saves a file meanwhile.
 *
 * @param contents by file, in the order of {@link CatalogueFile}; absent files are left
 * out
 */
record CatalogueFiles(Path directory, Map<CatalogueFile, byte[]> contents) {

	/**
	 * Reads the files that are there.
	 * @throws CatalogueException naming those that cannot be read
	 */
	static CatalogueFiles load(Path directory) {
		Faults faults = new Faults(directory);
		Map<CatalogueFile, byte[]> contents = new EnumMap<>(CatalogueFile.class);
		for (CatalogueFile file : CatalogueFile.values()) {
			load(directory, file, contents, faults);
		}
		faults.throwIfAny();
		return new CatalogueFiles(directory, contents);
	}

	private static void load(Path directory, CatalogueFile file, Map<CatalogueFile, byte[]> contents, Faults faults) {
		try {
			contents.put(file, Files.readAllBytes(directory.resolve(file.fileName())));
		}
		catch (NoSuchFileException ex) {
			if (file.isRequired()) {
				faults.add(file, "is missing; expected a file with the columns " + String.join(";", file.columns()));
			}
		}
		catch (IOException ex) {
			faults.add(file, "cannot be read (" + ex + "); expected a readable file");
		}
	}

	/** SHA-256 over the names and bytes of the files, lower-case hexadecimal. */
	String hash() {
		MessageDigest digest = Sha256.start();
		this.contents.forEach((file, bytes) -> {
			digest.update((file.fileName() + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
			digest.update(bytes);
		});
		return Sha256.finish(digest);
	}

}
