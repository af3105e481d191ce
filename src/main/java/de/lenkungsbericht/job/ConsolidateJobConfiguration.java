package de.lenkungsbericht.job;

import de.lenkungsbericht.job.step.RunParameters;
import de.lenkungsbericht.job.watch.RunWatch;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The nightly job. Step names are part of the job repository: a restart goes by them. */
@Configuration(proxyBeanMethods = false)
class ConsolidateJobConfiguration {

	@Bean
	Job consolidateJob(JobRepository repository, @Qualifier("preflight") Step preflight,
			@Qualifier("intake") Step intake, @Qualifier("read") Step read, @Qualifier("judge") Step judge,
			@Qualifier("seal") Step seal, @Qualifier("consolidate") Step consolidate, @Qualifier("render") Step render,
			@Qualifier("feedback") Step feedback, @Qualifier("publish") Step publish, @Qualifier("notify") Step notify,
			@Qualifier("housekeeping") Step housekeeping, RunWatch watch) {
		return new JobBuilder(RunParameters.JOB, repository).listener(watch)
			.start(preflight)
			.next(intake)
			.next(read)
			.next(judge)
			.next(seal)
			.next(consolidate)
			.next(render)
			.next(feedback)
			.next(publish)
			.next(notify)
			.next(housekeeping)
			.build();
	}

}
