package de.lenkungsbericht.job.step;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.builder.TaskletStepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Begins steps with what all have in common: one job repository and, always, the one
 * transaction manager, so that rows and step state are committed together.
 */
@Component
public class Steps {

	private final JobRepository repository;

	private final PlatformTransactionManager transactions;

	private final Progress progress;

	private final StepTimes times;

	Steps(JobRepository repository, PlatformTransactionManager transactions, Progress progress, StepTimes times) {
		this.repository = repository;
		this.transactions = transactions;
		this.progress = progress;
		this.times = times;
	}

	/** A step that works in one go and in one transaction. */
	public Step once(String name, RunWork work) {
		return inOneGo(name, work).build();
	}

	/** The same, but a restart begins with it although it was done. */
	Step always(String name, RunWork work) {
		return inOneGo(name, work).allowStartIfComplete(true).build();
	}

	private TaskletStepBuilder inOneGo(String name, RunWork work) {
		Tasklet tasklet = (contribution, chunk) -> {
			work.run(RunParameters.read(contribution.getStepExecution().getJobParameters()));
			return RepeatStatus.FINISHED;
		};
		return watched(name).tasklet(tasklet).transactionManager(this.transactions);
	}

	/** The beginning of a step that works in chunks and tells nobody that it begins. */
	<I, O> ChunkOrientedStepBuilder<I, O> chunks(String name, int size) {
		return new StepBuilder(name, this.repository).<I, O>chunk(size).transactionManager(this.transactions);
	}

	/** The beginning of a step that tells when it begins and how long it took. */
	StepBuilder watched(String name) {
		return new StepBuilder(name, this.repository).listener(watching());
	}

	/** Tells when a step begins, and notes how long it took. */
	StepExecutionListener watching() {
		return new StepExecutionListener() {
			@Override
			public void beforeStep(StepExecution step) {
				Steps.this.progress.begin(step.getStepName());
				Steps.this.times.begin(step.getStepName());
			}

			@Override
			public @Nullable ExitStatus afterStep(StepExecution step) {
				Steps.this.times.end(step.getStepName());
				return null;
			}
		};
	}

}
