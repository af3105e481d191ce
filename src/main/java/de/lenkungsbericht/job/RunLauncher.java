package de.lenkungsbericht.job;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.intake.archive.RunRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** Starts the job, and finishes what an earlier process could not. */
@Component
class RunLauncher {

	private static final Logger log = LoggerFactory.getLogger(RunLauncher.class);

	private static final Set<BatchStatus> FINISHED = EnumSet.of(BatchStatus.COMPLETED, BatchStatus.ABANDONED);

	private final JobOperator operator;

	private final JobRepository repository;

	private final Job job;

	private final SubmissionStore store;

	private final RunRegister runs;

	RunLauncher(JobOperator operator, JobRepository repository, Job job, SubmissionStore store, RunRegister runs) {
		this.operator = operator;
		this.repository = repository;
		this.job = job;
		this.store = store;
		this.runs = runs;
	}

	/**
	 * Finishes the run that was interrupted or failed, with the parameters it began with.
	 * The caller holds the lock: nobody else is at work, whatever the repository says.
	 * @return what it did, empty if every run was finished
	 */
	Optional<RunOutcome> finishLast() throws IOException, JobExecutionException {
		this.repository.findRunningJobExecutions(ConsolidateJobConfiguration.NAME).forEach(this.operator::recover);
		JobInstance last = this.repository.getLastJobInstance(ConsolidateJobConfiguration.NAME);
		JobExecution execution = (last != null) ? this.repository.getLastJobExecution(last) : null;
		if (execution == null || FINISHED.contains(execution.getStatus())) {
			return Optional.empty();
		}
		log.info("Run {} was not finished; it goes on first", RunParameters.read(execution.getJobParameters()).run());
		return Optional.of(outcome(this.operator.restart(execution)));
	}

	RunOutcome start(RunContext run) throws IOException, JobExecutionException {
		return outcome(this.operator.start(this.job, RunParameters.of(run)));
	}

	private RunOutcome outcome(JobExecution execution) throws IOException {
		if (execution.getStatus() != BatchStatus.COMPLETED) {
			throw failure(execution);
		}
		RunContext run = RunParameters.read(execution.getJobParameters());
		return new RunOutcome(run.run(), this.store.decided(run.run()), this.runs.run(run.run()).left(), run.output());
	}

	private static JobFailedException failure(JobExecution execution) {
		List<Throwable> causes = execution.getAllFailureExceptions();
		Throwable cause = causes.isEmpty() ? new IllegalStateException("stopped") : causes.get(0);
		return new JobFailedException("The job failed: " + cause.getMessage(), cause);
	}

}
