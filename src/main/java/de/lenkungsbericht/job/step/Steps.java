package de.lenkungsbericht.job.step;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
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

	Steps(JobRepository repository, PlatformTransactionManager transactions, Progress progress) {
		this.repository = repository;
		this.transactions = transactions;
		this.progress = progress;
	}

	/** A step that works in one go and in one transaction. */
	public Step once(String name, RunWork work) {
		Tasklet tasklet = (contribution, chunk) -> {
			work.run(RunParameters.read(contribution.getStepExecution().getJobParameters()));
			return RepeatStatus.FINISHED;
		};
		return watched(name).tasklet(tasklet).transactionManager(this.transactions).build();
	}

	/** The beginning of a step that works in chunks and tells nobody that it begins. */
	<I, O> ChunkOrientedStepBuilder<I, O> chunks(String name, int size) {
		return new StepBuilder(name, this.repository).<I, O>chunk(size).transactionManager(this.transactions);
	}

	/** The beginning of a step that tells when it begins. */
	StepBuilder watched(String name) {
		return new StepBuilder(name, this.repository).listener(beginning());
	}

	/** Tells when a step begins. */
	StepExecutionListener beginning() {
		return new StepExecutionListener() {
			@Override
			public void beforeStep(StepExecution step) {
				Steps.this.progress.begin(step.getStepName());
			}
		};
	}

}
