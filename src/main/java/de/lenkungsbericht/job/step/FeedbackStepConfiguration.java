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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * An answer to every submission of the run, as a draft; on the disk before the database
 * says that the step is done.
 */
@Configuration(proxyBeanMethods = false)
class FeedbackStepConfiguration {

	private static final Logger log = LoggerFactory.getLogger(FeedbackStepConfiguration.class);

	private static final int LOOKS = 2;

	@Bean
	Step feedback(Steps steps, FeedbackContents contents, Answers answers, ReceiptArchive archive) {
		return steps.once("feedback", (run) -> {
			for (SubmissionRecord submission : answers.owedBy(run.run())) {
				Receipt receipt = submission.receipt();
				Path folder = emptyFolder(run.feedbackDraft(receipt.number()));
				FeedbackSeal.seal(isWhole(receipt, archive)
						? FeedbackWriter.write(contents.of(run, submission), archive.copy(receipt.sha256()), folder)
						: FeedbackWriter.writeAlone(contents.of(run, submission), folder));
			}
			DurableFiles.forceTree(run.draft());
		});
	}

	/**
	 * Whether there is a workbook to answer in. Looked at twice before that is given up,
	 * since the disk may only hesitate.
	 */
	private static boolean isWhole(Receipt receipt, ReceiptArchive archive) {
		for (int look = 0; look < LOOKS; look++) {
			try {
				archive.requireWhole(receipt.sha256());
				return true;
			}
			catch (IOException ex) {
				log.warn("Receipt {}: {}", receipt.number(), ex.getMessage(), ex);
			}
		}
		return false;
	}

	private static Path emptyFolder(Path folder) throws IOException {
		Files.createDirectories(folder.getParent());
		return Publication.emptyDraft(folder);
	}

}
