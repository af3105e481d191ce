package de.lenkungsbericht.job.step;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import de.lenkungsbericht.consolidation.SubmissionExtracts;
import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.intake.archive.PurgeArchive;
import de.lenkungsbericht.intake.archive.ReceiptArchive;
import de.lenkungsbericht.job.setting.LenkungsberichtProperties;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.submission.WorkbookReader;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * From cells to staged rows and their findings. Partitions are named by the first digit
 * of the content's hash, so that they stay what they are when the job is restarted.
 */
@Configuration(proxyBeanMethods = false)
class ReadStepConfiguration {

	/** Rows are committed in chunks, so that a large submission needs little memory. */
	private static final int CHUNK = 200;

	private static final String PARTITION = "readPartition";

	@Bean
	Step read(Steps steps, @Qualifier("readPartition") Step readPartition, Partitioner byHashPrefix,
			LenkungsberichtProperties properties) {
		SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("read-");
		threads.setConcurrencyLimit(properties.threads());
		return steps.watched("read")
			.partitioner(PARTITION, byHashPrefix)
			.step(readPartition)
			.taskExecutor(threads)
			.build();
	}

	@Bean
	Step readPartition(Steps steps, SubmissionsReader submissionsReader, SubmissionStore store) {
		return steps.<Staging, Staging>chunks(PARTITION, CHUNK)
			.reader(submissionsReader)
			.writer(new StagingWriter(store))
			.build();
	}

	@Bean
	@StepScope
	Partitioner byHashPrefix(SubmissionStore store, PurgeArchive purges, SubmissionExtracts extracts, Progress progress,
			@Value("#{stepExecution.jobParameters.getLong('run')}") int run) throws IOException {
		PurgedSubmissions purged = new PurgedSubmissions(purges, extracts);
		return (gridSize) -> {
			List<Receipt> receipts = purged.others(store.undecided(run));
			progress.expect(receipts.size());
			Map<String, ExecutionContext> partitions = new TreeMap<>();
			receipts.forEach((receipt) -> partitions.put(prefix(receipt), new ExecutionContext()));
			return partitions;
		};
	}

	@Bean
	@StepScope
	SubmissionsReader submissionsReader(SubmissionStore store, ReceiptArchive archive, PurgeArchive purges,
			SubmissionExtracts extracts, Catalogues catalogues, Progress progress,
			@Value("#{stepExecution}") StepExecution step) throws IOException {
		RunContext run = RunParameters.read(step.getJobParameters());
		WorkbookReader reader = new WorkbookReader(run.settings().limits());
		FileRules rules = new FileRules(catalogues.of(run), run.settings().rules());
		PurgedSubmissions purged = new PurgedSubmissions(purges, extracts);
		String prefix = prefix(step);
		return new SubmissionsReader(
				() -> purged.others(store.undecided(run.run()))
					.stream()
					.filter((receipt) -> prefix(receipt).equals(prefix))
					.toList(),
				(receipt) -> rules.pieces(receipt.number(), receipt.fileName(), receipt.department(), run.runDay(),
						reader, copy(archive, receipt)),
				progress);
	}

	/** Where a verdict is on record it stands, whatever has become of the copy. */
	private static Copy copy(ReceiptArchive archive, Receipt receipt) {
		return new Copy(archive.copy(receipt.sha256()), () -> {
			if (archive.seal(receipt.number()).isEmpty()) {
				archive.requireWhole(receipt.sha256());
			}
		});
	}

	private static String prefix(Receipt receipt) {
		return receipt.sha256().substring(0, 1);
	}

	/**
	 * What a partition is for stands in its name alone: the context is written after it,
	 * and a restart that finds it empty would read nothing.
	 */
	private static String prefix(StepExecution step) {
		return step.getStepName().substring(PARTITION.length() + 1);
	}

}
