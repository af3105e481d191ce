package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Keeps the summary of the last run. */
public final class RunSummaryFile {

	private final StateFolder state;

	public RunSummaryFile(StateFolder state) {
		this.state = state;
	}

	/**
	 * The summary of the last run that ended, empty if there is none that can be read.
	 */
	public Optional<RunSummary> read() {
		try {
			return Files.exists(this.state.summary()) ? Optional.of(Json.read(this.state.summary(), RunSummary.class))
					: Optional.empty();
		}
		catch (IOException ex) {
			// The next run writes it anew.
			return Optional.empty();
		}
	}

	/** Writes the summary to the disk; durable when this returns. */
	public void write(RunSummary summary) throws IOException {
		Json.write(this.state.summary(), summary);
		DurableFiles.forceFolder(this.state.root());
	}

}
