package de.lenkungsbericht.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import de.lenkungsbericht.job.database.DatabaseFiles;
import de.lenkungsbericht.job.database.Difference;
import de.lenkungsbericht.job.step.JobFailedException;
import de.lenkungsbericht.job.step.OpeningNotes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecutionException;

/** Makes a database beside the one in use and then puts it in its place. */
final class Rebuild {

	private static final Logger log = LoggerFactory.getLogger(Rebuild.class);

	private final Surroundings surroundings;

	private final DatabaseFiles anew;

	private final List<Difference> differences;

	private Rebuild(Surroundings surroundings, DatabaseFiles anew, List<Difference> differences) {
		this.surroundings = surroundings;
		this.anew = anew;
		this.differences = differences;
	}

	/**
	 * Makes the database anew beside the one in use. The verdicts on record stand in it.
	 */
	static Rebuild of(Surroundings surroundings) throws IOException, JobExecutionException {
		DatabaseFiles anew = DatabaseFiles.of(surroundings.state()).anew();
		anew.delete();
		List<Difference> differences;
		List<Difference> remaining;
		List<Difference> damaged;
		try (Application application = Application.start(surroundings, anew, OpeningNotes.NONE)) {
			application.pastRuns().replay();
			differences = application.verdictsOnRecord().differences();
			remaining = application.comparison().doubts();
			damaged = application.verdictsOnRecord().damagedCopies();
		}
		if (!remaining.isEmpty()) {
			anew.note(remaining);
		}
		return new Rebuild(surroundings, anew, together(together(differences, remaining), damaged));
	}

	/** All differences, but of one submission once. */
	private static List<Difference> together(List<Difference> differences, List<Difference> remaining) {
		List<Difference> all = new ArrayList<>(differences);
		remaining.stream()
			.filter((other) -> differences.stream().noneMatch((told) -> told.receipt() == other.receipt()))
			.forEach(all::add);
		return List.copyOf(all);
	}

	/** Where a submission, judged anew, comes out other than on record. */
	List<Difference> differences() {
		return this.differences;
	}

	/** How many submissions that are. */
	int differing() {
		return (int) this.differences.stream()
			.filter(Difference::isOfSubmission)
			.map(Difference::receipt)
			.distinct()
			.count();
	}

	/** Puts the new database in the place of the one in use. */
	void replace() throws IOException {
		this.differences
			.forEach((difference) -> log.warn("Judged anew it comes out different: {}", difference.sentence()));
		this.anew.replace(DatabaseFiles.of(this.surroundings.state()));
		log.info("The database was made anew from copies and receipts; the verdicts are those on record");
	}

	/** Leaves the one in use. */
	void discard() throws IOException {
		this.anew.delete();
	}

}
