package de.lenkungsbericht.validation.head;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.FormColumn;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.portfolio.notation.Nearest;
import de.lenkungsbericht.submission.Cell;
import de.lenkungsbericht.submission.HeaderRow;
import de.lenkungsbericht.submission.TableSheet;
import de.lenkungsbericht.submission.UnreadableWorkbook;

/** D11: unknown column ignored; graver if numbers stand below its header. */
public final class D11UnknownColumn {

	private final RuleSettings settings;

	public D11UnknownColumn(RuleSettings settings) {
		this.settings = settings;
	}

	/**
	 * One finding for each unknown header.
	 * @param known every column that the table may have
	 * @param withNumbers those below which a number stands
	 */
	public <C extends Enum<C> & FormColumn> List<Finding> check(TableSheet<C> sheet, List<C> known,
			Collection<Cell> withNumbers) {
		Set<CellRef> numbers = new HashSet<>(withNumbers.stream().map(Cell::ref).toList());
		return sheet.header()
			.stream()
			.flatMap((header) -> header.unknown()
				.stream()
				.map((cell) -> unknown(sheet, missing(known, header), cell, numbers)))
			.flatMap((draft) -> draft.in(this.settings).stream())
			.toList();
	}

	/**
	 * The same of a table that is not read further: its rows are passed over.
	 * @throws UnreadableWorkbook if the file breaks off
	 */
	public <C extends Enum<C> & FormColumn> List<Finding> passingOver(TableSheet<C> sheet, List<C> known) {
		try (TableSheet.RowCursor<C> rows = sheet.rows()) {
			rows.forEachRemaining((row) -> {
			});
			return check(sheet, known, rows.unknownHeadersWithNumbers());
		}
	}

	private static FindingDraft unknown(TableSheet<?> sheet, Nearest missing, Cell cell, Set<CellRef> numbers) {
		FindingDraft draft = numbers.contains(cell.ref())
				? FindingDraft.of(FindingCode.D11, "numbers").as(Severity.WARNUNG) : FindingDraft.of(FindingCode.D11);
		return draft.sheet(sheet.name())
			.cell(cell.ref())
			.found(cell.shownText())
			.suggest(missing.to(cell.shownText()).orElse(""));
	}

	private static <C extends Enum<C> & FormColumn> Nearest missing(List<C> known, HeaderRow<C> header) {
		return Nearest.among(known.stream()
			.filter((column) -> !header.columns().containsKey(column))
			.map(FormColumn::header)
			.toList());
	}

}
