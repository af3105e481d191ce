package de.lenkungsbericht.validation.head;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.portfolio.notation.Nearest;
import de.lenkungsbericht.submission.Cell;
import de.lenkungsbericht.submission.HeaderRow;
import de.lenkungsbericht.submission.MeasuresSheet;

/** D11: unknown column ignored; graver if numbers stand below its header. */
public final class D11UnknownColumn {

	private final RuleSettings settings;

	public D11UnknownColumn(RuleSettings settings) {
		this.settings = settings;
	}

	/**
	 * One finding for each unknown header.
	 * @param withNumbers those below which a number stands
	 */
	public List<Finding> check(MeasuresSheet sheet, Collection<Cell> withNumbers) {
		Set<CellRef> numbers = new HashSet<>(withNumbers.stream().map(Cell::ref).toList());
		return sheet.header()
			.stream()
			.flatMap((header) -> header.unknown().stream().map((cell) -> unknown(sheet, header, cell, numbers)))
			.flatMap((draft) -> draft.in(this.settings).stream())
			.toList();
	}

	private static FindingDraft unknown(MeasuresSheet sheet, HeaderRow header, Cell cell, Set<CellRef> numbers) {
		FindingDraft draft = numbers.contains(cell.ref())
				? FindingDraft.of(FindingCode.D11, "numbers").as(Severity.WARNUNG) : FindingDraft.of(FindingCode.D11);
		List<String> missing = List.of(Column.values())
			.stream()
			.filter((column) -> !header.columns().containsKey(column))
			.map(Column::header)
			.toList();
		return draft.sheet(sheet.name())
			.cell(cell.ref())
			.found(cell.shownText())
			.suggest(Nearest.among(missing).to(cell.shownText()).orElse(""));
	}

}
