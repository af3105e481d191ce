package de.lenkungsbericht.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellPropertyType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a test wants in a cell, beyond the plain values String, Number, Boolean, LocalDate
 * and LocalDateTime.
 */
public sealed interface CellContent {

	/** A formula; without a result it has never been calculated. */
	record Formula(String formula, @Nullable Object result) implements CellContent {

	}

	/** An error value such as {@code #REF!}. */
	record ErrorValue(String code) implements CellContent {

	}

	/** A value with a number format code, in English as files store it. */
	record Formatted(Object value, String format) implements CellContent {

	}

	static CellContent formula(String formula, Object result) {
		return new Formula(formula, result);
	}

	static CellContent formulaWithoutResult(String formula) {
		return new Formula(formula, null);
	}

	static CellContent error(String code) {
		return new ErrorValue(code);
	}

	static CellContent formatted(Object value, String format) {
		return new Formatted(value, format);
	}

	/** Puts a value into a cell; {@code null} leaves it blank. */
	static void put(Cell cell, @Nullable Object value) {
		if (value instanceof String text) {
			cell.setCellValue(text);
		}
		else if (value instanceof Number number) {
			cell.setCellValue(number.doubleValue());
		}
		else if (value instanceof Boolean logical) {
			cell.setCellValue(logical);
		}
		else if (value instanceof LocalDate day) {
			putDate(cell, day.atStartOfDay(), "dd.mm.yyyy");
		}
		else if (value instanceof LocalDateTime time) {
			putDate(cell, time, "dd.mm.yyyy hh:mm");
		}
		else if (value instanceof CellContent content) {
			putSpecial(cell, content);
		}
		else if (value != null) {
			throw new IllegalArgumentException("No cell value: " + value);
		}
	}

	private static void putSpecial(Cell cell, CellContent content) {
		if (content instanceof Formula formula) {
			cell.setCellFormula(formula.formula());
			put(cell, formula.result());
		}
		else if (content instanceof ErrorValue error) {
			cell.setCellErrorValue(FormulaError.forString(error.code()).getCode());
		}
		else if (content instanceof Formatted formatted) {
			put(cell, formatted.value());
			format(cell, formatted.format());
		}
	}

	private static void putDate(Cell cell, LocalDateTime time, String format) {
		cell.setCellValue(time);
		format(cell, format);
	}

	private static void format(Cell cell, String format) {
		short index = cell.getSheet().getWorkbook().createDataFormat().getFormat(format);
		CellUtil.setCellStyleProperty(cell, CellPropertyType.DATA_FORMAT, index);
	}

}
