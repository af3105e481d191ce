package de.lenkungsbericht.report.deferred;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.Line;
import de.lenkungsbericht.report.workbook.NumberFormat;
import de.lenkungsbericht.report.workbook.Role;
import org.jspecify.annotations.Nullable;

/** Cells that the sheets of the report share. */
final class Cells {

	private Cells() {
	}

	/** A formula that gives euros, shown without cents. */
	static Cell euros(String expression, BigDecimal result) {
		return number(expression, result, NumberFormat.EUROS);
	}

	/** Euros of a measure; a dash as long as it is not costed. */
	static Cell euros(DeferredMeasure measure, BigDecimal euros) {
		return Cell.number(euros, format(measure));
	}

	/** The staff of a measure; a dash as long as it is not costed. */
	static Cell staff(DeferredMeasure measure) {
		return Cell.number(measure.staff(), measure.isUncosted() ? NumberFormat.OPEN_STAFF : NumberFormat.STAFF);
	}

	/** A formula that gives euros of a measure; a dash as long as it is not costed. */
	static Cell euros(DeferredMeasure measure, String expression, BigDecimal result) {
		return number(expression, result, format(measure));
	}

	/** The net annual need out of the cells beside it. */
	static Cell netOf(DeferredMeasure measure) {
		return euros(measure, "{[" + NeedsSheet.ANNUAL + "]}-{[" + NeedsSheet.COVERED + "]}", measure.netAnnual());
	}

	private static NumberFormat format(DeferredMeasure measure) {
		return measure.isUncosted() ? NumberFormat.OPEN_EUROS : NumberFormat.EUROS;
	}

	static Cell number(String expression, BigDecimal result, NumberFormat format) {
		return Cell.formula(expression, new Content.Number(result, format));
	}

	/**
	 * The note below a table of whole euros, where some have cents; as wide as the
	 * columns that stand on every page.
	 */
	static List<Line> rounded(List<DeferredMeasure> measures) {
		return measures.stream().anyMatch(DeferredMeasure::hasCents)
				? List.of(new Line(List.of(Cell.text(Wording.ROUNDED).as(Role.NOTE).spanning(2)))) : List.of();
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
