package de.lenkungsbericht.report.feedback;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

	/**
	 * A feedback file's name with a number, where the one without is taken.
	 * @param number from 1, which is the name without
	 */
	public static String numbered(String feedbackName, int number) {
		if (number == 1) {
			return feedbackName;
		}
		String stem = stem(feedbackName);
		return within(stem, "_" + number + feedbackName.substring(stem.length()));
	}

	/** Every name that an answer to a file can have. */
	public static Set<String> allOf(String fileName) {
		return new LinkedHashSet<>(List.of(of(fileName), alone(fileName)));
	}

	private static String withEnding(String fileName, String ending) {
		return within(stem(fileName), SUFFIX + ending);
	}

	private static String within(String stem, String rest) {
		String cut = stem;
		while (bytes(cut + rest) > LONGEST) {
			cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
		}
		return cut + rest;
	}

	private static String stem(String fileName) {
		int dot = fileName.lastIndexOf('.');
		return (dot > 0) ? fileName.substring(0, dot) : fileName;
	}

	private static int bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}

}
