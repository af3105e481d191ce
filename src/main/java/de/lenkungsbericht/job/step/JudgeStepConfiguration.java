package de.lenkungsbericht.job.step;

import java.io.IOException;
import java.time.Clock;
import java.util.List;

import de.lenkungsbericht.consolidation.SubmissionExtracts;
import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.intake.archive.PurgeArchive;
import de.lenkungsbericht.job.database.VerdictsOnRecord;
import de.lenkungsbericht.portfolio.Receipt;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.support.ListItemReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The verdicts, one transaction a submission, one after another: a second writing thread
 * gains nothing on HSQLDB.
 */
@Configuration(proxyBeanMethods = false)
class JudgeStepConfiguration {

	@Bean
	Step judge(Steps steps, ListItemReader<Receipt> submissionsToJudge, VerdictWriter verdictWriter) {
		return steps.<Receipt, Receipt>chunks("judge", 1)
			.listener(steps.watching())
			.reader(submissionsToJudge)
			.writer(verdictWriter)
			.build();
	}

	@Bean
	@StepScope
	ListItemReader<Receipt> submissionsToJudge(SubmissionStore store, VerdictsOnRecord onRecord, Progress progress,
			@Value("#{stepExecution.jobParameters.getLong('run')}") int run) {
		List<Receipt> receipts = onRecord.inOrder(store.toJudge(run));
		progress.expect(receipts.size());
		return new ListItemReader<>(receipts);
	}

	@Bean
	@StepScope
	VerdictWriter verdictWriter(SubmissionStore store, PurgeArchive purges, SubmissionExtracts extracts,
			Catalogues catalogues, VerdictsOnRecord onRecord, Clock clock, Progress progress,
			@Value("#{stepExecution}") StepExecution step) throws IOException {
		RunContext run = RunParameters.read(step.getJobParameters());
		return new VerdictWriter(store, new FileRules(catalogues.of(run), run.settings().rules()),
				new PurgedSubmissions(purges, extracts), onRecord, clock, progress);
	}

}
