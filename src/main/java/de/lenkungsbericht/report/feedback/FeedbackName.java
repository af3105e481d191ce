package de.lenkungsbericht.report.feedback;

import java.nio.charset.StandardCharsets;

/** The names of feedback files. */
public final class FeedbackName {

	private static final String SUFFIX = "_Rueckmeldung";

	/** What file systems take, in bytes. */
	private static final int LONGEST = 255;

	private FeedbackName() {
	}

	/**
	 * {@code Meldung_Rueckmeldung.xlsx} for {@code Meldung.xlsx}. A name too long for the
	 * suffix loses its end.
	 */
	public static String of(String fileName) {
		return withEnding(fileName, fileName.substring(stem(fileName).length()));
	}

	/**
	 * The name of a feedback that is not the department's workbook, always an .xlsx.
	 */
	static String alone(String fileName) {
		return withEnding(fileName, ".xlsx");
	}

	private static String withEnding(String fileName, String ending) {
		String stem = stem(fileName);
		while (bytes(stem + SUFFIX + ending) > LONGEST) {
			stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
		}
		return stem + SUFFIX + ending;
	}

	private static String stem(String fileName) {
		int dot = fileName.lastIndexOf('.');
		return (dot > 0) ? fileName.substring(0, dot) : fileName;
	}

	private static int bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}

}
