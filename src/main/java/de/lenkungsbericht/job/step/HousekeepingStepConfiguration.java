package de.lenkungsbericht.job.step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import de.lenkungsbericht.catalogue.KeptCatalogues;
import de.lenkungsbericht.intake.archive.DurableFiles;
import de.lenkungsbericht.intake.archive.RunRegister;
import de.lenkungsbericht.intake.archive.StateFolder;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Removes what nobody needs any more: the meta-data of old runs and what they left,
 * drafts, unfinished copies. The database writes its checkpoint when it is closed.
 */
@Configuration(proxyBeanMethods = false)
class HousekeepingStepConfiguration {

	private static final int DAYS_KEPT = 90;

	private static final Set<BatchStatus> FINISHED = EnumSet.of(BatchStatus.COMPLETED, BatchStatus.ABANDONED);

	@Bean
	Step housekeeping(Steps steps, JobRepository repository, RunRegister runs, StateFolder state, Answers answers) {
		return steps.once("housekeeping", (run) -> {
			answers.given(run.run());
			forgetOldRuns(RunParameters.JOB, repository, run.runDay().minusDays(DAYS_KEPT));
			forgetOldRuns(RunParameters.REBUILD_JOB, repository, run.runDay().minusDays(DAYS_KEPT));
			runs.forgetLeft(run.run(), run.runDay());
			for (Path folder : state.written()) {
				deleteUnfinished(folder);
			}
			KeptCatalogues.tidy(state.catalogues());
			deleteUnfinished(run.output());
			Publication.deleteDraft(run.draft());
			Publication.deleteDraft(run.output().resolve(Publication.DRAFT_OF_REPORT));
			DurableFiles.forceFolder(run.output());
		});
	}

	private static void forgetOldRuns(String job, JobRepository repository, LocalDate before) {
		for (JobInstance instance : repository.findJobInstances(job)) {
			JobExecution last = repository.getLastJobExecution(instance);
			if (last != null && FINISHED.contains(last.getStatus())
					&& RunParameters.read(last.getJobParameters()).runDay().isBefore(before)) {
				repository.deleteJobInstance(instance);
			}
		}
	}

	private static void deleteUnfinished(Path folder) throws IOException {
		List<Path> unfinished;
		try (Stream<Path> files = Files.list(folder)) {
			unfinished = files.filter((file) -> file.toString().endsWith(DurableFiles.UNFINISHED)).toList();
		}
		for (Path file : unfinished) {
			Files.delete(file);
		}
	}

}
