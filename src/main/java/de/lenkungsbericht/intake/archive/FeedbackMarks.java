package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Knows by content which feedback files the program wrote itself, so that what somebody
 * changed in one is told apart.
 */
public final class FeedbackMarks {

	/** The folder below a drop folder that feedback is written into. */
	public static final String FOLDER = "rueckmeldung";

	private final Path folder;

	public FeedbackMarks(StateFolder state) {
		this.folder = state.feedback();
	}

	/**
	 * Whether the program wrote a file, and nobody has changed it.
	 * @param sha256 of its content
	 */
	public boolean isOurs(Path file, String sha256) throws IOException {
		return Presence.of(this.folder.resolve(sha256)) || FeedbackSeal.isWhole(file);
	}

	/**
	 * Remembers a feedback file before it gets its name.
	 * @param path where it will lie, relative to the input folder
	 */
	public void add(String sha256, String path) throws IOException {
		DurableFiles.write(this.folder.resolve(sha256), path.getBytes(StandardCharsets.UTF_8));
		DurableFiles.forceFolder(this.folder);
	}

}
