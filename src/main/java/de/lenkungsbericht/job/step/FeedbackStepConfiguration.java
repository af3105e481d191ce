package de.lenkungsbericht.job.step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import de.lenkungsbericht.intake.archive.DurableFiles;
import de.lenkungsbericht.intake.archive.FeedbackSeal;
import de.lenkungsbericht.intake.archive.ReceiptArchive;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import de.lenkungsbericht.report.feedback.FeedbackWriter;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * An answer to every submission of the run, as a draft; on the disk before the database
 * says that the step is done.
 */
@Configuration(proxyBeanMethods = false)
class FeedbackStepConfiguration {

	@Bean
	Step feedback(Steps steps, FeedbackContents contents, Answers answers, ReceiptArchive archive) {
		return steps.once("feedback", (run) -> {
			for (SubmissionRecord submission : answers.owedBy(run.run())) {
				Receipt receipt = submission.receipt();
				FeedbackSeal.seal(FeedbackWriter.write(contents.of(run, submission), archive.copy(receipt.sha256()),
						emptyFolder(run.feedbackDraft(receipt.number()))));
			}
			DurableFiles.forceTree(run.draft());
		});
	}

	private static Path emptyFolder(Path folder) throws IOException {
		Files.createDirectories(folder.getParent());
		return Publication.emptyDraft(folder);
	}

}
