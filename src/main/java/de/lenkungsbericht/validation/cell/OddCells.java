package de.lenkungsbericht.validation.cell;

import java.util.Optional;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.FormColumn;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.submission.Cell;
import de.lenkungsbericht.submission.CellValue;

/**
 * Z11 and Z12, and what is neither number nor date whatever the column: cells that hold
 * no value at all.
 */
public final class OddCells {

	private OddCells() {
	}

	/**
	 * A date format in a number column is a wrong number (Z09), be the day real or not.
	 */
	static Optional<FindingDraft> fault(Column column, Cell cell) {
		return fault(column, column.type().isNumeric(), cell);
	}

	/**
	 * What is wrong with a cell of any sheet.
	 * @param numeric whether the column wants numbers
	 */
	public static Optional<FindingDraft> fault(FormColumn column, boolean numeric, Cell cell) {
		CellValue value = cell.value();
		if (value instanceof CellValue.Error) {
			return fault(FindingCode.Z11, "", column, cell);
		}
		if (value instanceof CellValue.MissingResult) {
			return fault(FindingCode.Z12, "", column, cell);
		}
		if (value instanceof CellValue.Damaged || value instanceof CellValue.NotFinite && !numeric) {
			return fault(FindingCode.Z11, "damaged", column, cell);
		}
		if (value instanceof CellValue.NoDay && !numeric) {
			return fault(FindingCode.Z08, "noDay", column, cell);
		}
		return Optional.empty();
	}

	private static Optional<FindingDraft> fault(FindingCode code, String variant, FormColumn column, Cell cell) {
		return Optional.of(CellFault.of(code, variant, column, cell));
	}

}
