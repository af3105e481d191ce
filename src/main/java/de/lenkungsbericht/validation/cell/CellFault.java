package de.lenkungsbericht.validation.cell;

import de.lenkungsbericht.portfolio.FormColumn;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.submission.Cell;

/** Begins a finding about one cell. */
final class CellFault {

	private CellFault() {
	}

	static FindingDraft of(FindingCode code, FormColumn column, Cell cell) {
		return of(code, "", column, cell);
	}

	static FindingDraft of(FindingCode code, String variant, FormColumn column, Cell cell) {
		return FindingDraft.of(code, variant).cell(cell.ref()).found(cell.shownText()).with("spalte", column.header());
	}

}
