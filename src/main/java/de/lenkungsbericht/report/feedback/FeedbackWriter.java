package de.lenkungsbericht.report.feedback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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
		Optional<byte[]> annotated = AnnotatedWorkbook.of(feedback, copy);
		String name = annotated.isPresent() ? FeedbackName.of(feedback.fileName())
				: FeedbackName.alone(feedback.fileName());
		byte[] content = annotated.isPresent() ? annotated.get() : SheetAlone.of(feedback);
		return Files.write(directory.resolve(name), content);
	}

}
