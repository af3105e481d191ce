package de.lenkungsbericht.job.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import de.lenkungsbericht.intake.archive.FeedbackSeal;
import de.lenkungsbericht.intake.archive.ReceiptArchive;
import de.lenkungsbericht.job.step.FeedbackContents;
import de.lenkungsbericht.job.step.Publication;
import de.lenkungsbericht.job.step.RunContext;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import de.lenkungsbericht.report.feedback.Feedback;
import de.lenkungsbericht.report.feedback.FeedbackWriter;
import org.jspecify.annotations.Nullable;

/**
 * Makes the feedback that goes with a letter, anew: what lies in the drop folder may be
 * another one by now.
 */
final class Feedbacks {

	private final FeedbackContents contents;

	private final ReceiptArchive archive;

	private final long largest;

	/**
	 * @param largest bytes up to which a feedback is attached
	 */
	Feedbacks(FeedbackContents contents, ReceiptArchive archive, long largest) {
		this.contents = contents;
		this.archive = archive;
		this.largest = largest;
	}

	Feedback contents(RunContext run, SubmissionRecord submission) {
		return this.contents.of(run, submission);
	}

	/**
	 * The feedback as a draft of the run, {@code null} if it is too large for a mail or
	 * the copy has been purged.
	 */
	@Nullable Path file(RunContext run, Feedback feedback) throws IOException {
		Path copy = this.archive.copy(feedback.submission().receipt().sha256());
		if (!Files.exists(copy)) {
			return null;
		}
		Path folder = run.feedbackDraft(feedback.submission().receipt().number()).resolve("mail");
		Publication.emptyDraft(folder);
		Path file = FeedbackWriter.write(feedback, copy, folder);
		FeedbackSeal.seal(file);
		return (Files.size(file) <= this.largest) ? file : null;
	}

}
