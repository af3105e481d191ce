package de.lenkungsbericht.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.ColumnType;
import de.lenkungsbericht.portfolio.Label;

/** Every German text of the form, from {@code form_de.properties}. */
final class FormTexts {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("de.lenkungsbericht.report.form.form_de",
			Locale.ROOT);

	/** What spreadsheet programs show, in characters. */
	private static final int LONGEST_ERROR = 225;

	private FormTexts() {
	}

	static String text(String key) {
		return TEXTS.getString(key);
	}

	/** A text with a value in the place of {@code {0}}. */
	static String text(String key, String value) {
		return text(key).replace("{0}", value);
	}

	/** The parts of a text that bars separate. */
	static List<String> parts(String key) {
		return List.of(text(key).split("\\|", -1));
	}

	/** What belongs into a column, in a sentence or two. */
	static String help(Column column) {
		return text(column.key() + ".help");
	}

	/** Something that could stand in a column. */
	static String example(Column column) {
		return text(column.key() + ".example");
	}

	/** What the program shows while a cell of the column is selected. */
	static String prompt(Column column) {
		return text("prompt", help(column)).replace("{1}", example(column));
	}

	/**
	 * What is said of a value that is none of the choices, which are named if they fit.
	 */
	static String notInList(List<String> choices) {
		String text = text("error.listed", String.join(", ", choices));
		return (text.length() <= LONGEST_ERROR) ? text : text("error.listed.long");
	}

	/** What is said of what is no number in a column's range. */
	static String notInRange(Column column) {
		String text = text((column.type() == ColumnType.WHOLE) ? "error.whole" : "error.decimal",
				String.valueOf(column.minimum()));
		return text.replace("{1}", String.valueOf(column.maximum())).replace("{2}", example(column));
	}

	/** What belongs beside a label, empty where the label says it. */
	static String hint(Label label) {
		return text("label." + label.name() + ".hint");
	}

	/** The ways to write something, in the order of their numbers. */
	static List<Notation> notations(String kind) {
		List<Notation> notations = new ArrayList<>();
		for (int number = 1; TEXTS.containsKey(kind + '.' + number); number++) {
			String key = kind + '.' + number;
			String avoid = TEXTS.containsKey(key + ".avoid") ? text(key + ".avoid") : "";
			notations.add(new Notation(parts(key), text(key + ".meaning"), avoid));
		}
		return notations;
	}

	/**
	 * Ways to write that mean the same.
	 *
	 * @param forms each as it can be typed
	 * @param avoid how not to write it, empty if nothing is to be said
	 */
	record Notation(List<String> forms, String meaning, String avoid) {
	}

}
