package de.lenkungsbericht.report.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What may be entered into a cell, with a prompt that says so. */
public sealed interface InputRule {

	/** What the program shows while the cell is selected. */
	Prompt prompt();

	/** Whether anything else is refused, or only warned of. */
	boolean strict();

	/**
	 * A list to choose from.
	 *
	 * @param values without comma and at most 255 characters in all, unless {@code
	 * source} is given
	 * @param source where the values stand in the workbook, as in a formula: <code>
	 * {Table[Header]}</code>; empty to keep them in the rule
	 */
	record DropDown(List<String> values, String source, boolean strict, Prompt prompt) implements InputRule {

		public DropDown {
			values = List.copyOf(values);
			if (source.isEmpty()
					&& (String.join(",", values).length() > 255 || String.join("", values).contains(","))) {
				throw new IllegalArgumentException("This list needs a source in the workbook: " + values);
			}
		}

	}

	/** A day, both ends inclusive. */
	record DayBetween(LocalDate first, LocalDate last, boolean strict, Prompt prompt) implements InputRule {
	}

	/** A number, both ends inclusive. */
	record NumberBetween(BigDecimal minimum, BigDecimal maximum, boolean whole, boolean strict,
			Prompt prompt) implements InputRule {
	}

	/** No limit, only a prompt. */
	record Anything(Prompt prompt) implements InputRule {

		@Override
		public boolean strict() {
			return false;
		}

	}

	/**
	 * A prompt.
	 *
	 * @param title at most 32 characters
	 * @param text at most 255 characters
	 * @param error what is said where something else is entered, at most 225 characters
	 */
	record Prompt(String title, String text, String error) {

		public Prompt {
			if (title.length() > 32 || text.length() > 255 || error.length() > 225) {
				throw new IllegalArgumentException("A prompt has at most 32, 255 and 225 characters: " + title);
			}
		}

		/** A prompt that also says what is wrong. */
		public Prompt(String title, String text) {
			this(title, text, text);
		}

	}

}
