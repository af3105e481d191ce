package de.lenkungsbericht.report.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

/** What a cell holds, typed. */
public sealed interface Content {

	/** Whether it is text, aligned left and wrapped. */
	default boolean isText() {
		return false;
	}

	/** Whether it is a number or stands in the place of one, aligned right. */
	default boolean isOfNumbers() {
		return false;
	}

	/** The text to be seen, empty for what is no text. */
	default String shownText() {
		return "";
	}

	record Blank() implements Content {
	}

	/** Always a text cell, whatever it begins with. */
	record Text(String text) implements Content {

		@Override
		public boolean isText() {
			return true;
		}

		@Override
		public String shownText() {
			return this.text;
		}

	}

	/** A word that stands where a number would, aligned as those are: {@code –}. */
	record Word(String text) implements Content {

		@Override
		public boolean isText() {
			return true;
		}

		@Override
		public boolean isOfNumbers() {
			return true;
		}

		@Override
		public String shownText() {
			return this.text;
		}

	}

	record Number(BigDecimal number, NumberFormat format) implements Content {

		@Override
		public boolean isOfNumbers() {
			return true;
		}

	}

	/** Shown as {@code 22.06.2020}. */
	record Day(LocalDate day) implements Content {
	}

	/** Shown as {@code 22.06.2020 02:00:00}. */
	record Moment(LocalDateTime moment) implements Content {
	}

	/** Shown as {@code Juni 2020}; stored as the month's first day. */
	record Month(YearMonth month) implements Content {
	}

	/**
	 * What stands in a cell to be filled in, with the format for what will be typed.
	 *
	 * @param content filled in beforehand, or blank
	 */
	record Entry(Content content, NumberFormat format) implements Content {

		@Override
		public boolean isText() {
			return this.format == NumberFormat.TEXT;
		}

		@Override
		public String shownText() {
			return this.content.shownText();
		}

	}

	/**
	 * A live formula in English notation with its stored result.
	 *
	 * @param expression without {@code =}; <code>{Table[Header]}</code> stands for the
	 * cells of a table's column, <code>{[Header]}</code> for the cell of that column in
	 * the same row of the same table, <code>{anchor}</code> for a named cell,
	 * <code>{anchor:anchor}</code> for the cells from one to another of the same sheet
	 * @param result what is shown until somebody recalculates; no formula itself
	 */
	record Formula(String expression, Content result) implements Content {

		private static final int LONGEST_LITERAL = 255;

		@Override
		public boolean isText() {
			return this.result.isText();
		}

		@Override
		public boolean isOfNumbers() {
			return this.result.isOfNumbers();
		}

		@Override
		public String shownText() {
			return this.result.shownText();
		}

		/**
		 * A text as a literal within an expression; a long one in pieces, since a literal
		 * holds no more than 255 characters.
		 */
		public static String literal(String text) {
			if (text.length() > LONGEST_LITERAL) {
				return "(" + literal(text.substring(0, LONGEST_LITERAL)) + "&"
						+ literal(text.substring(LONGEST_LITERAL)) + ")";
			}
			return "\"" + text.replace("\"", "\"\"") + "\"";
		}

	}

}
