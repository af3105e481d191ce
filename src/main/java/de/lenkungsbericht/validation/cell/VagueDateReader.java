package de.lenkungsbericht.validation.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import de.lenkungsbericht.portfolio.notation.VagueDates;
import de.lenkungsbericht.submission.Cell;
import de.lenkungsbericht.submission.CellFormat;
import de.lenkungsbericht.submission.CellValue;

/** Z08: reads dates that may be vague, and keeps a text that is none. */
public final class VagueDateReader implements TypeReader {

	@Override
	public CellReading read(Column column, Cell cell) {
		return date(cell).map((date) -> CellReading.of(new Value.Vague(date))).orElseGet(() -> unread(column, cell));
	}

	/** The date of a cell, no more precise than it shows; empty if it is none. */
	public static Optional<VagueDate> date(Cell cell) {
		if (cell.value() instanceof CellValue.DateTime date) {
			return Optional.of(asShown(date.dateTime().toLocalDate(), cell.format().kind()));
		}
		if (cell.value() instanceof CellValue.Number number) {
			return year(number.number());
		}
		return (cell.value() instanceof CellValue.Text) ? VagueDates.parse(CellText.of(cell)) : Optional.empty();
	}

	/** No more precise than the cell's format shows it. */
	private static VagueDate asShown(LocalDate day, CellFormat.Kind kind) {
		if (kind == CellFormat.Kind.MONTH || kind == CellFormat.Kind.TIME) {
			return VagueDates.ofMonth(YearMonth.from(day));
		}
		Optional<VagueDate> year = (kind == CellFormat.Kind.YEAR) ? VagueDates.ofYear(day.getYear()) : Optional.empty();
		return year.orElseGet(() -> VagueDates.ofDay(day));
	}

	private static Optional<VagueDate> year(BigDecimal number) {
		boolean fourDigits = number.precision() - number.scale() == 4 && number.stripTrailingZeros().scale() <= 0;
		return fourDigits ? VagueDates.ofYear(number.intValue()) : Optional.empty();
	}

	private static CellReading unread(Column column, Cell cell) {
		FindingDraft fault = CellFault.of(FindingCode.Z08, "vague", column, cell);
		if (cell.value() instanceof CellValue.Text) {
			return CellReading.kept(new Value.Vague(VagueDate.undated(CellText.of(cell))), fault.as(Severity.WARNUNG));
		}
		return CellReading.faulty(fault);
	}

}
