package de.lenkungsbericht.job;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.intake.archive.ReceiptArchive;
import de.lenkungsbericht.intake.archive.RunRegister;
import de.lenkungsbericht.intake.archive.SpaceReserve;
import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.job.setting.SetupException;
import de.lenkungsbericht.job.step.Answers;
import de.lenkungsbericht.job.step.JobFailedException;
import de.lenkungsbericht.job.step.RunContext;
import de.lenkungsbericht.job.step.RunParameters;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Starts the job, and finishes what an earlier process could not. */
@Component
class RunLauncher {

	private static final Logger log = LoggerFactory.getLogger(RunLauncher.class);

	private static final Set<BatchStatus> FINISHED = EnumSet.of(BatchStatus.COMPLETED, BatchStatus.ABANDONED);

	/** How often a run is tried again. */
	private static final int RESTARTS = 2;

	private final JobOperator operator;

	private final JobRepository repository;

	private final Job job;

	private final Answers answers;

	private final RunRegister runs;

	private final ReceiptArchive archive;

	private final SubmissionStore store;

	private final StateFolder state;

	RunLauncher(JobOperator operator, JobRepository repository, @Qualifier("consolidateJob") Job job, Answers answers,
			RunRegister runs, ReceiptArchive archive, SubmissionStore store, StateFolder state) {
		this.operator = operator;
		this.repository = repository;
		this.job = job;
		this.answers = answers;
		this.runs = runs;
		this.archive = archive;
		this.store = store;
		this.state = state;
	}

	/**
	 * Finishes the run that was interrupted or failed, with the parameters it began with,
	 * or gives it up. The caller holds the lock: nobody else is at work, whatever the
	 * repository says.
	 * @return what it did, empty if every run was finished
	 */
	Optional<RunOutcome> finishLast() throws IOException, JobExecutionException {
		this.repository.findRunningJobExecutions(RunParameters.JOB).forEach(this.operator::recover);
		JobExecution execution = unfinished();
		if (execution == null) {
			return Optional.empty();
		}
		endSteps(execution);
		int run = RunParameters.read(execution.getJobParameters()).run();
		Optional<String> hopeless = hopeless(execution, run);
		if (hopeless.isPresent()) {
			log.warn("Run {} {} and is given up; the next run judges what it left", run, hopeless.get());
			this.operator.abandon(execution);
			return Optional.empty();
		}
		log.info("Run {} was not finished; it goes on first", run);
		return Optional.of(outcome(() -> this.operator.restart(execution)));
	}

	/**
	 * Where the database refused to note their end, steps are left at work in a run that
	 * failed; Spring Batch would not restart it.
	 */
	private void endSteps(JobExecution execution) {
		for (StepExecution step : execution.getStepExecutions()) {
			if (step.getStatus().isRunning()) {
				step.setStatus(BatchStatus.FAILED);
				step.setExitStatus(ExitStatus.FAILED);
				step.setEndTime(LocalDateTime.now());
				this.repository.update(step);
			}
		}
	}

	/** Why a run is not tried again, empty if it is. */
	private Optional<String> hopeless(JobExecution execution, int run) throws IOException {
		JobInstance instance = execution.getJobInstance();
		if (isUnknown(execution)) {
			return Optional.of("ended nobody knows how");
		}
		if (this.repository.getJobExecutions(instance).size() > RESTARTS) {
			return Optional.of("failed again after " + RESTARTS + " restarts");
		}
		if (!hasTakenIn(instance, run)) {
			return Optional.of("ended before it had taken anything in");
		}
		return hasLost(instance, run) ? Optional.of("has lost of what it had read") : Optional.empty();
	}

	/** Reading is not repeated where the repository says that it is done. */
	private boolean hasLost(JobInstance instance, int run) {
		return isCompleted("read", instance) && this.store.undecided(run)
			.stream()
			.anyMatch((receipt) -> !this.store.isStagedWhole(receipt.number()));
	}

	private boolean isCompleted(String step, JobInstance instance) {
		StepExecution last = this.repository.getLastStepExecution(instance, step);
		return last != null && last.getStatus() == BatchStatus.COMPLETED;
	}

	/** Spring Batch refuses to restart such a run. */
	private static boolean isUnknown(JobExecution execution) {
		return execution.getStatus() == BatchStatus.UNKNOWN
				|| execution.getStepExecutions().stream().anyMatch((step) -> step.getStatus() == BatchStatus.UNKNOWN);
	}

	/**
	 * A run that has not would go by the day and the catalogue of its beginning with
	 * whatever has arrived since.
	 */
	private boolean hasTakenIn(JobInstance instance, int run) throws IOException {
		return isCompleted("intake", instance) || !this.archive.judgedBy(run).isEmpty();
	}

	/**
	 * Refuses to go on while a run waits to be finished.
	 * @throws SetupException if one does
	 */
	void requireFinished() {
		if (unfinished() != null) {
			throw new SetupException("The last run was interrupted; let consolidate finish it first");
		}
	}

	private @Nullable JobExecution unfinished() {
		JobInstance last = this.repository.getLastJobInstance(RunParameters.JOB);
		JobExecution execution = (last != null) ? this.repository.getLastJobExecution(last) : null;
		return (execution == null || FINISHED.contains(execution.getStatus())) ? null : execution;
	}

	RunOutcome start(RunContext run) throws IOException, JobExecutionException {
		return outcome(() -> this.operator.start(this.job, RunParameters.of(run)));
	}

	/** On a full disk not even the failure can be noted, so the reserve is given back. */
	private RunOutcome outcome(Launch launch) throws IOException, JobExecutionException {
		JobExecution execution;
		try {
			execution = launch.run();
		}
		catch (JobExecutionException | RuntimeException ex) {
			new SpaceReserve(this.state).release();
			throw ex;
		}
		if (execution.getStatus() != BatchStatus.COMPLETED) {
			new SpaceReserve(this.state).release();
			throw JobFailedException.of(execution);
		}
		RunContext run = RunParameters.read(execution.getJobParameters());
		return new RunOutcome(run.run(), this.answers.owedBy(run.run()), this.runs.run(run.run()).left(), run.output());
	}

	/** How a run begins or goes on. */
	@FunctionalInterface
	private interface Launch {

		JobExecution run() throws JobExecutionException;

	}

}
