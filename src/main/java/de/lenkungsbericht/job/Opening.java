package de.lenkungsbericht.job;

import java.io.IOException;
import java.util.List;

import de.lenkungsbericht.intake.archive.FolderFormat;
import de.lenkungsbericht.intake.archive.NewerFormatException;
import de.lenkungsbericht.intake.archive.SpaceReserve;
import de.lenkungsbericht.job.database.DatabaseFiles;
import de.lenkungsbericht.job.database.Difference;
import de.lenkungsbericht.job.setting.SetupException;
import de.lenkungsbericht.job.step.JobFailedException;
import de.lenkungsbericht.job.step.OpeningNotes;
import org.jspecify.annotations.Nullable;
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

	/** Where it fails it may be the disk, so the reserve is given back. */
	static Application open(Surroundings surroundings) throws IOException, JobExecutionException {
		FolderFormat.require(surroundings.state());
		try {
			return relied(surroundings);
		}
		catch (SetupException | NewerFormatException ex) {
			throw ex;
		}
		catch (IOException | JobExecutionException | RuntimeException ex) {
			new SpaceReserve(surroundings.state()).release();
			throw ex;
		}
	}

	private static Application relied(Surroundings surroundings) throws IOException, JobExecutionException {
		DatabaseFiles files = DatabaseFiles.of(surroundings.state());
		files.tidy();
		files.requireRoomForCopy();
		Application application = reliable(surroundings);
		if (application != null) {
			return application;
		}
		log.warn("The database does not hold what the receipts say; it is made anew from them");
		Rebuild rebuild = Rebuild.of(surroundings);
		rebuild.replace();
		return start(surroundings, OpeningNotes.madeAnew(rebuild.differing()));
	}

	/**
	 * Makes the database anew because somebody wants it so.
	 * @throws JobFailedException if a verdict comes out other than the one on record,
	 * which stands; a database that can be relied on is left as it is then
	 */
	static void rebuild(Surroundings surroundings) throws IOException, JobExecutionException {
		FolderFormat.require(surroundings.state());
		Rebuild rebuild = Rebuild.of(surroundings);
		List<String> differences = rebuild.differences().stream().map(Difference::sentence).toList();
		if (differences.isEmpty()) {
			rebuild.replace();
			return;
		}
		boolean reliable = isReliable(surroundings);
		if (reliable) {
			rebuild.discard();
		}
		else {
			rebuild.replace();
		}
		throw new JobFailedException("The receipts were judged anew and come out different. The verdicts on record "
				+ "stand, " + (reliable ? "and nothing was changed" : "also in the database, which was made anew")
				+ ":\n" + String.join("\n", differences));
	}

	private static boolean isReliable(Surroundings surroundings) throws IOException {
		Application application = reliable(surroundings);
		close(application);
		return application != null;
	}

	/** The program on a database that holds what the receipts say, else none. */
	private static @Nullable Application reliable(Surroundings surroundings) throws IOException {
		Application application = null;
		try {
			application = start(surroundings, OpeningNotes.NONE);
			List<Difference> doubts = application.comparison().doubts();
			if (doubts.isEmpty()) {
				return application;
			}
			doubts.forEach((doubt) -> log.warn("{}", doubt.sentence()));
		}
		catch (SetupException | NewerFormatException | IOException ex) {
			close(application);
			throw ex;
		}
		catch (RuntimeException ex) {
			log.warn("The database cannot be opened", ex);
		}
		close(application);
		return null;
	}

	private static void close(@Nullable Application application) {
		try {
			if (application != null) {
				application.close();
			}
		}
		catch (JobFailedException ex) {
			log.warn("The database that is not relied on could not be closed either", ex);
		}
	}

	private static Application start(Surroundings surroundings, OpeningNotes notes) {
		return Application.start(surroundings, DatabaseFiles.of(surroundings.state()), notes);
	}

}
