package de.lenkungsbericht.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A line of a file below the header. Whatever is wrong with a value goes to the faults;
 * the reading goes on.
 *
 * @param line 1-based, where the row begins
 * @param values by column, trimmed; an absent column is blank
 */
record Row(CatalogueFile file, long line, Map<String, String> values, Faults faults) {

	String text(String column) {
		return this.values.getOrDefault(column, "");
	}

	boolean isBlank(String column) {
		return text(column).isEmpty();
	}

	/** The text, with a fault where it is blank. */
	String required(String column) {
		if (isBlank(column)) {
			fault(column, "is blank; expected a value");
		}
		return text(column);
	}

	/** The values that the bars separate, without blank ones. */
	List<String> list(String column) {
		return Stream.of(text(column).split("\\|")).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

	/** The date, {@code null} where it is blank or, with a fault, unreadable. */
	@Nullable LocalDate date(String column) {
		if (isBlank(column)) {
			return null;
		}
		try {
			return LocalDate.parse(text(column));
		}
		catch (DateTimeException ex) {
			fault(column, quoted(column) + " is no date; expected year-month-day such as 2020-06-22");
			return null;
		}
	}

	/** The date, with a fault where it is blank. */
	@Nullable LocalDate requiredDate(String column) {
		required(column);
		return date(column);
	}

	void fault(String column, String message) {
		this.faults.add(this.file, this.line, column, message);
	}

	/** A fault of a value in the words: is no X; expected one of Y. */
	void unknown(String column, String value, String what, List<String> expected) {
		fault(column, '"' + value + "\" is no " + what + "; expected one of " + listed(expected));
	}

	String quoted(String column) {
		return '"' + text(column) + '"';
	}

	private static String listed(List<String> values) {
		int shown = Math.min(values.size(), 20);
		return String.join(", ", values.subList(0, shown)) + ((shown < values.size()) ? ", …" : "");
	}

}
