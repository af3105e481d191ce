package de.lenkungsbericht.job.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.intake.archive.NoticeArchive;
import de.lenkungsbericht.intake.archive.RunRegister;
import de.lenkungsbericht.intake.archive.RunSummary;
import de.lenkungsbericht.intake.archive.RunSummaryFile;
import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.job.setting.LenkungsberichtProperties;
import de.lenkungsbericht.job.step.PortfolioStates;
import de.lenkungsbericht.job.step.RunContext;
import de.lenkungsbericht.job.step.RunParameters;
import de.lenkungsbericht.job.step.StepTimes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.stereotype.Component;

/**
 * Tells those who watch the program how a run went. What goes wrong here stands in the
 * log and does not touch the run.
 */
@Component
public class RunWatch implements JobExecutionListener {

	private static final Logger log = LoggerFactory.getLogger(RunWatch.class);

	private final StateFolder state;

	private final LenkungsberichtProperties properties;

	private final Clock clock;

	private final PortfolioStates states;

	private final SubmissionStore store;

	private final RunRegister runs;

	private final StepTimes times;

	private final NoticeArchive notices;

	RunWatch(StateFolder state, LenkungsberichtProperties properties, Clock clock, PortfolioStates states,
			SubmissionStore store, RunRegister runs, StepTimes times, NoticeArchive notices) {
		this.state = state;
		this.properties = properties;
		this.clock = clock;
		this.states = states;
		this.store = store;
		this.runs = runs;
		this.times = times;
		this.notices = notices;
	}

	@Override
	public void beforeJob(JobExecution execution) {
		RunNumber.begin(RunParameters.read(execution.getJobParameters()).run());
		this.times.reset();
	}

	@Override
	public void afterJob(JobExecution execution) {
		try {
			RunContext run = RunParameters.read(execution.getJobParameters());
			RunSummary summary = summary(run, execution.getStatus() == BatchStatus.COMPLETED);
			new RunSummaryFile(this.state).write(summary);
			Optional<Path> metrics = this.properties.metrics();
			if (metrics.isPresent()) {
				MetricsFile.write(metrics.get(), Metrics.of(summary, freeBytes(run)));
			}
		}
		catch (IOException | RuntimeException ex) {
			log.warn("What the run did could not be noted for status and metrics", ex);
		}
		finally {
			RunNumber.end();
		}
	}

	private RunSummary summary(RunContext run, boolean success) throws IOException {
		Optional<RunSummary> before = new RunSummaryFile(this.state).read();
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		Map<String, Double> steps = new TreeMap<>();
		this.times.all().forEach((step, took) -> steps.put(step, took.toMillis() / 1000.0));
		return new RunSummary(run.run(), run.started(), now, success,
				success ? now : before.map(RunSummary::lastSuccess).orElse(null), steps,
				Figures.byVerdict(this.store.decided(run.run())), this.runs.run(run.run()).left().size(),
				success ? Figures.of(this.states.of(run)) : before.map(RunSummary::figures).orElse(null),
				this.properties.mail().enabled() ? this.notices.counts() : null);
	}

	private Map<String, Long> freeBytes(RunContext run) throws IOException {
		return new TreeMap<>(
				Map.of("state", FreeSpace.bytes(this.state.root()), "output", FreeSpace.bytes(run.output())));
	}

}
