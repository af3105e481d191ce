package de.lenkungsbericht.validation.cell;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.submission.Cell;

/** Begins a finding about one cell. */
final class CellFault {

	private CellFault() {
	}

	static FindingDraft of(FindingCode code, Column column, Cell cell) {
		return of(code, "", column, cell);
	}

	static FindingDraft of(FindingCode code, String variant, Column column, Cell cell) {
		return FindingDraft.of(code, variant).cell(cell.ref()).found(cell.shownText()).with("spalte", column.header());
	}

}
