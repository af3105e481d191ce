package de.lenkungsbericht.testing;

import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

/** What a text for departments, project office and steering group must not contain. */
public final class PlainGerman {

	/** Words of ours that nobody else has to know. */
	private static final List<String> JARGON = List.of("null", "exception", "parse", "token", "header", "row", "sheet",
			"index", "string", "boolean", "serial", "workbook", "feedback", "valid", "record", "hash", "sha", "error",
			"cell", "enum", "xml", "regex", "status quo", "bytes", "byte", "datenbank", "server", "log", "encoding",
			"zeichensatz", "parameter", "verzeichnis", "pfad", "string", "syntax", "validierung", "prüfsumme", "cache",
			"timestamp", "instanz", "datentyp", "delimiter", "opc", "package", "template", "output", "input",
			"default");

	private PlainGerman() {
	}

	/** Checks the words, the marks of quotation, and that no placeholder is left. */
	public static void check(String text) {
		List<String> words = List.of(text.toLowerCase(Locale.GERMAN).split("[^\\p{L}]+"));
		assertThat(words).as(text).doesNotContainAnyElementsOf(JARGON);
		assertThat(text).as(text).doesNotContain("\"", "  ", "..").doesNotContainPattern(" [.,]( |$)");
		assertThat(count(text, '„')).as(text).isEqualTo(count(text, '“'));
	}

	private static long count(String text, char letter) {
		return text.chars().filter((each) -> each == letter).count();
	}

}
