package de.lenkungsbericht.report.feedback;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import de.lenkungsbericht.report.annotation.Annotation;
import de.lenkungsbericht.report.annotation.poi.WorkbookAnnotator;

/** Writes the feedback for a submission: the department's own workbook, answered. */
public final class FeedbackWriter {

	private FeedbackWriter() {
	}

	/**
	 * Writes the feedback; an older one of the same name is replaced.
	 * @param copy the submission's copy, only read
	 * @param directory an existing folder
	 * @return the file written: the workbook with marks and the sheet Rückmeldung or,
	 * where it can't or shouldn't be opened as a whole, an .xlsx with that sheet alone
	 */
	public static Path write(Feedback feedback, Path copy, Path directory) throws IOException {
		Path annotated = directory.resolve(FeedbackName.of(feedback.fileName()));
		Annotation annotation = new Annotation(FeedbackSheet.of(feedback), FeedbackMarks.of(feedback.findings()));
		if (AnnotatedWorkbook.write(feedback, annotation, copy, annotated)) {
			return annotated;
		}
		return writeAlone(feedback, directory);
	}

	/** Writes the feedback where there is no copy to write it into. */
	public static Path writeAlone(Feedback feedback, Path directory) throws IOException {
		Path alone = directory.resolve(FeedbackName.alone(feedback.fileName()));
		try (OutputStream out = Files.newOutputStream(alone)) {
			WorkbookAnnotator.writeAlone(FeedbackSheet.alone(feedback), feedback.submission().receipt().received(),
					out);
		}
		return alone;
	}

}
