package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * The layout of the state folder, by number. A program never works on a folder that a
 * newer one has written: it would not know what it overlooks.
 */
public final class FolderFormat {

	/**
	 * The number of the newest migration of the database, so that a newer one is known
	 * before it is opened. What changes in the other files of the folder so that an older
	 * program could no longer read them comes with a migration, if need be an empty one.
	 */
	private static final int KNOWN = 5;

	private FolderFormat() {
	}

	/**
	 * Checks what has written the folder, and writes the present number into one of an
	 * older program.
	 * @throws NewerFormatException if a newer program has written the folder
	 */
	public static void require(StateFolder state) throws IOException {
		requireKnown(state);
		if (found(state) < KNOWN) {
			DurableFiles.write(state.format(), (KNOWN + "\n").getBytes(StandardCharsets.US_ASCII));
			DurableFiles.forceFolder(state.root());
		}
	}

	/**
	 * Checks what has written the folder, and writes nothing.
	 * @throws NewerFormatException if a newer program has written the folder
	 */
	public static void requireKnown(StateFolder state) throws IOException {
		if (found(state) > KNOWN) {
			throw new NewerFormatException("The state folder " + state.root());
		}
	}

	/** A number that cannot be read is nothing this program has written. */
	private static int found(StateFolder state) throws IOException {
		if (!Presence.of(state.format())) {
			return 0;
		}
		String number = Files.readString(state.format(), StandardCharsets.US_ASCII).strip();
		return number.matches("\\d{1,9}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
	}

}
