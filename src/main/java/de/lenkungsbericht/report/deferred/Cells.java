package de.lenkungsbericht.report.deferred;

import java.math.BigDecimal;
import java.time.LocalDate;

import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.NumberFormat;
import org.jspecify.annotations.Nullable;

/** Cells that the sheets of the report share. */
final class Cells {

	private Cells() {
	}

	/** Euros, shown without cents. */
	static Cell euros(BigDecimal euros) {
		return Cell.number(euros, NumberFormat.EUROS);
	}

	/** A formula that gives euros, shown without cents. */
	static Cell euros(String expression, BigDecimal result) {
		return number(expression, result, NumberFormat.EUROS);
	}

	/** The net annual need out of the cells beside it. */
	static Cell netOf(DeferredMeasure measure) {
		return euros("{[" + NeedsSheet.ANNUAL + "]}-{[" + NeedsSheet.COVERED + "]}", measure.netAnnual());
	}

	static Cell number(String expression, BigDecimal result, NumberFormat format) {
		return Cell.formula(expression, new Content.Number(result, format));
	}

	/** A budget year; a blank cell if it is open. */
	static Cell year(@Nullable Integer year) {
		return Cell.number((year != null) ? BigDecimal.valueOf(year) : null, NumberFormat.YEAR);
	}

	/** {@code 22.06.2020}. */
	static String day(LocalDate day) {
		return new Value.Day(day).text();
	}

}
