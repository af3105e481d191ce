package de.lenkungsbericht.job;

import java.io.IOException;
import java.util.List;

import de.lenkungsbericht.job.database.DatabaseFiles;
import de.lenkungsbericht.job.step.JobFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecutionException;

/** Makes a database beside the one in use and then puts it in its place. */
final class Rebuild {

	private static final Logger log = LoggerFactory.getLogger(Rebuild.class);

	private Rebuild() {
	}

	/**
	 * Makes the database anew.
	 * @throws JobFailedException if a verdict comes out other than the one on record,
	 * which stands; the old database is left as it is
	 */
	static void database(Surroundings surroundings) throws IOException, JobExecutionException {
		Opening.requireKnownFormat(surroundings.state());
		DatabaseFiles old = DatabaseFiles.of(surroundings.state());
		DatabaseFiles anew = old.anew();
		anew.delete();
		List<String> differences;
		try (Application application = Application.start(surroundings, anew)) {
			application.pastRuns().replay();
			differences = application.comparison().differences();
		}
		if (!differences.isEmpty()) {
			anew.delete();
			throw new JobFailedException("The receipts were judged anew and come out different; the verdicts on record "
					+ "stand and nothing was changed:\n" + String.join("\n", differences));
		}
		if (anew.wasLeftOpen()) {
			throw new JobFailedException(
					"The new database could not be closed; nothing was changed. Check the space " + "on its disk");
		}
		anew.replace(old);
		log.info("The database was made anew from copies and receipts");
	}

}
