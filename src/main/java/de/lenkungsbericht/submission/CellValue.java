package de.lenkungsbericht.submission;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * What a cell of a workbook holds, typed; odd contents are told apart, never guessed at.
 */
public sealed interface CellValue {

	/** No value. */
	record Blank() implements CellValue {

	}

	/** Text as stored, untrimmed. */
	record Text(String text) implements CellValue {

	}

	/**
	 * A finite number that is no date by its format.
	 *
	 * @param number the shortest decimal that means the stored double
	 */
	record Number(BigDecimal number) implements CellValue {

	}

	/**
	 * A number with a date format, in the workbook's date system, or an ISO date cell.
	 */
	record DateTime(LocalDateTime dateTime) implements CellValue {

	}

	record Logical(boolean value) implements CellValue {

	}

	/** An error value such as {@code #REF!}, stored or the result of a formula. */
	record Error(String code) implements CellValue {

	}

	/** A formula without a stored result. */
	record MissingResult() implements CellValue {

	}

	/** A stored number that is no finite one: {@code 1E400}, {@code NaN}, {@code abc}. */
	record NotFinite(String raw) implements CellValue {

	}

	/** A number with a date format that is no day: 0, 60 in the 1900 system, negative. */
	record NoDay(String raw) implements CellValue {

	}

	/**
	 * An empty stored value, a shared-string index out of range, an unknown cell type.
	 */
	record Damaged(String raw) implements CellValue {

	}

}
