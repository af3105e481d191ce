package de.lenkungsbericht.job;

import java.io.IOException;
import java.util.List;

import de.lenkungsbericht.intake.archive.FolderFormat;
import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.job.database.DatabaseFiles;
import de.lenkungsbericht.job.setting.SetupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecutionException;

/**
 * Opens the database only as far as it can be relied on: it has to hold what the receipts
 * say. Missing, damaged or too old, it is made anew.
 */
final class Opening {

	private static final Logger log = LoggerFactory.getLogger(Opening.class);

	private Opening() {
	}

	static Application open(Surroundings surroundings) throws IOException, JobExecutionException {
		requireKnownFormat(surroundings.state());
		DatabaseFiles files = DatabaseFiles.of(surroundings.state());
		Application application = startOrRebuild(surroundings, files);
		List<String> doubts = application.comparison().doubts();
		if (doubts.isEmpty()) {
			return application;
		}
		application.close();
		doubts.forEach((doubt) -> log.warn("{}", doubt));
		return rebuilt(surroundings, files);
	}

	/** Refuses a folder that a newer program has written, and notes our own layout. */
	static void requireKnownFormat(StateFolder state) throws IOException {
		if (FolderFormat.isNewer(state)) {
			throw newer(state);
		}
		FolderFormat.write(state);
	}

	static SetupException newer(StateFolder state) {
		return new SetupException("The state folder " + state.root() + " was written by a newer version of this "
				+ "program. Start that version; nothing was changed");
	}

	private static Application startOrRebuild(Surroundings surroundings, DatabaseFiles files)
			throws IOException, JobExecutionException {
		try {
			return Application.start(surroundings, files);
		}
		catch (SetupException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			log.warn("The database cannot be opened", ex);
			return rebuilt(surroundings, files);
		}
	}

	private static Application rebuilt(Surroundings surroundings, DatabaseFiles files)
			throws IOException, JobExecutionException {
		log.warn("The database does not hold what the receipts say; it is made anew from them");
		Rebuild.database(surroundings);
		return Application.start(surroundings, files);
	}

}
