package de.lenkungsbericht.job;

import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.intake.archive.ReceiptArchive;
import de.lenkungsbericht.job.database.Withdrawals;
import de.lenkungsbericht.job.step.RunParameters;
import de.lenkungsbericht.job.step.Steps;
import de.lenkungsbericht.portfolio.Receipt;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One run again, from its receipts and copies, by the steps of the nightly job. */
@Configuration(proxyBeanMethods = false)
class RebuildJobConfiguration {

	/** What was never judged is left to the next run. */
	@Bean
	Step replay(Steps steps, ReceiptArchive archive, SubmissionStore store) {
		return steps.once("replay", (run) -> {
			for (Receipt receipt : archive.all()) {
				if (receipt.run() == run.run() && archive.seal(receipt.number()).isPresent()) {
					store.register(receipt);
				}
			}
		});
	}

	@Bean
	Step reapply(Steps steps, Withdrawals withdrawals) {
		return steps.once("reapply", (run) -> withdrawals.reapply(run.run()));
	}

	@Bean
	Job rebuildJob(JobRepository repository, @Qualifier("replay") Step replay, @Qualifier("read") Step read,
			@Qualifier("judge") Step judge, @Qualifier("reapply") Step reapply) {
		return new JobBuilder(RunParameters.REBUILD_JOB, repository).start(replay)
			.next(read)
			.next(judge)
			.next(reapply)
			.build();
	}

}
