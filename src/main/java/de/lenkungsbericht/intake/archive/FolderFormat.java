package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * The layout of the state folder, by number. A program never works on a folder that a
 * newer one has written: it would not know what it overlooks.
 */
public final class FolderFormat {

	/** Raised when an older program could no longer read the folder. */
	private static final int KNOWN = 1;

	private FolderFormat() {
	}

	/** Whether a newer program has written the folder. */
	public static boolean isNewer(StateFolder state) throws IOException {
		if (!Files.exists(state.format())) {
			return false;
		}
		String number = Files.readString(state.format(), StandardCharsets.US_ASCII).strip();
		return !number.matches("\\d{1,9}") || Integer.parseInt(number) > KNOWN;
	}

	/** Writes the number into the folder. */
	public static void write(StateFolder state) throws IOException {
		if (!Files.exists(state.format())) {
			DurableFiles.write(state.format(), (KNOWN + "\n").getBytes(StandardCharsets.US_ASCII));
			DurableFiles.forceFolder(state.root());
		}
	}

}
