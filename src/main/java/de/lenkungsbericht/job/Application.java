package de.lenkungsbericht.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.lenkungsbericht.consolidation.HistoryEntry;
import de.lenkungsbericht.consolidation.PortfolioHistory;
import de.lenkungsbericht.intake.archive.PurgeArchive;
import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.job.database.Comparison;
import de.lenkungsbericht.job.database.DatabaseFiles;
import de.lenkungsbericht.job.database.PurgeOutcome;
import de.lenkungsbericht.job.database.Purging;
import de.lenkungsbericht.job.database.VerdictsOnRecord;
import de.lenkungsbericht.job.database.Withdrawals;
import de.lenkungsbericht.job.setting.ConfigurationFault;
import de.lenkungsbericht.job.setting.SetupException;
import de.lenkungsbericht.job.step.JobFailedException;
import de.lenkungsbericht.job.step.Progress;
import de.lenkungsbericht.job.step.OpeningNotes;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.Receipt;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The program with its database open. Whoever opens it holds the lock on the state
 * folder.
 */
public final class Application implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private final DatabaseFiles files;

	private Application(ConfigurableApplicationContext context, DatabaseFiles files) {
		this.context = context;
		this.files = files;
	}

	/**
	 * Starts the program on the database in the state folder, made anew if it cannot be
	 * relied on.
	 * @throws SetupException if the configuration is wrong, or a newer program has
	 * written the state folder
	 */
	public static Application open(Surroundings surroundings) throws IOException, JobExecutionException {
		return Opening.open(surroundings);
	}

	/**
	 * Makes the database anew from copies and receipts. The verdicts on record stand.
	 * @throws JobFailedException if one comes out different; a database that can be
	 * relied on stays as it is then
	 */
	public static void rebuild(Surroundings surroundings) throws IOException, JobExecutionException {
		Opening.rebuild(surroundings);
	}

	/**
	 * Replaces the copies of what was received before a day by extracts.
	 * @throws SetupException if the day lies ahead, or the last run was interrupted
	 */
	public static PurgeOutcome purge(Surroundings surroundings, LocalDate before)
			throws IOException, JobExecutionException {
		PurgeOutcome outcome;
		try (Application application = open(surroundings)) {
			application.context.getBean(RunLauncher.class).requireFinished();
			outcome = application.context.getBean(Purging.class).purge(before);
		}
		// Only now is it sure that the disk took what was deleted from the database.
		new PurgeArchive(surroundings.state()).finish(surroundings.clock().instant().truncatedTo(ChronoUnit.MILLIS));
		return outcome;
	}

	/** Starts the program on these files. */
	static Application start(Surroundings surroundings, DatabaseFiles files, OpeningNotes notes) {
		try {
			return new Application(new SpringApplicationBuilder(JobApplication.class).web(WebApplicationType.NONE)
				.logStartupInfo(false)
				.properties(properties(surroundings))
				.initializers(beans(surroundings, files, notes))
				.run(), files);
		}
		catch (RuntimeException ex) {
			throw ConfigurationFault.in(ex, surroundings.configuration())
				.<RuntimeException>map((fault) -> fault)
				.orElse(ex);
		}
	}

	/**
	 * Finishes the run before if it has to be, and makes a new one.
	 * @return what the runs did
	 * @throws de.lenkungsbericht.catalogue.CatalogueException if the catalogue has a
	 * fault; nothing was read then
	 * @throws JobFailedException if a run failed
	 */
	public List<RunOutcome> consolidate(Path input, Path output, Path catalogue, RequestedDays days)
			throws IOException, JobExecutionException {
		RunLauncher launcher = this.context.getBean(RunLauncher.class);
		List<RunOutcome> outcomes = new ArrayList<>();
		RunPlanner planner = this.context.getBean(RunPlanner.class);
		planner.checkCatalogue(catalogue);
		Optional<RunOutcome> finished = launcher.finishLast();
		if (finished.isPresent()) {
			// What it accepted may be of a measure that had no history before.
			planner.checkCatalogue(catalogue);
			outcomes.add(finished.get());
		}
		outcomes.add(launcher.start(planner.plan(input, output, catalogue, days)));
		return outcomes;
	}

	/**
	 * Writes the outputs from what is stored, by the catalogue of the last run.
	 * @param knownAt leaves out runs and verdicts after it
	 * @return the files written
	 * @throws SetupException if there had been no run yet
	 */
	public List<Path> report(RequestedDays days, RequestedDays.Moment knownAt, Path target) throws IOException {
		return this.context.getBean(StoredReports.class).write(days, knownAt, target);
	}

	/**
	 * Takes an accepted submission out again; the next run shows it.
	 * @param sha256 or the beginning of it
	 * @return the receipt of the submission
	 * @throws SetupException if there is none to withdraw
	 */
	public Receipt withdraw(String sha256, String reason) throws IOException {
		this.context.getBean(RunLauncher.class).requireFinished();
		return this.context.getBean(Withdrawals.class).withdraw(sha256, reason);
	}

	/** Everything that was ever sent on a measure, in the order judged. */
	public List<HistoryEntry> history(MeasureNumber measure) {
		return this.context.getBean(PortfolioHistory.class).history(measure);
	}

	Comparison comparison() {
		return this.context.getBean(Comparison.class);
	}

	VerdictsOnRecord verdictsOnRecord() {
		return this.context.getBean(VerdictsOnRecord.class);
	}

	PastRuns pastRuns() {
		return this.context.getBean(PastRuns.class);
	}

	/**
	 * Closes the database.
	 * @throws JobFailedException if the disk did not take it; the next run sees to that
	 */
	@Override
	public void close() {
		this.context.close();
		if (isStillOpen()) {
			throw new JobFailedException("The database in " + this.files.folder() + " could not be closed. Check the "
					+ "space on its disk; the next run makes it anew from copies and receipts if it has to");
		}
	}

	/** A disk that gives no answer did not take it either. */
	private boolean isStillOpen() {
		try {
			return this.files.wasLeftOpen();
		}
		catch (IOException ex) {
			return true;
		}
	}

	private static Map<String, Object> properties(Surroundings surroundings) {
		return Map.of("spring.config.location",
				"classpath:/application.yml,optional:" + surroundings.configuration().toUri(), "logging.file.name",
				surroundings.state().log().toString(), "log.console", surroundings.watched() ? "WARN" : "INFO");
	}

	private static ApplicationContextInitializer<GenericApplicationContext> beans(Surroundings surroundings,
			DatabaseFiles files, OpeningNotes notes) {
		return (context) -> {
			context.registerBean(OpeningNotes.class, () -> notes);
			context.registerBean(StateFolder.class, surroundings::state);
			context.registerBean(DatabaseFiles.class, () -> files);
			context.registerBean(Clock.class, surroundings::clock);
			context.registerBean(Progress.class, surroundings::progress);
		};
	}

}
