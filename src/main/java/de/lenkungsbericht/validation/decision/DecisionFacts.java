package de.lenkungsbericht.validation.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.Listed;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import de.lenkungsbericht.portfolio.decision.Outcome;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import de.lenkungsbericht.submission.Cell;
import de.lenkungsbericht.submission.TableRow;
import de.lenkungsbericht.validation.cell.CellText;
import de.lenkungsbericht.validation.cell.DayReader;
import de.lenkungsbericht.validation.cell.OddCells;
import de.lenkungsbericht.validation.cell.VagueDateReader;
import org.jspecify.annotations.Nullable;

/**
 * A line of the sheet Entscheidung as the rules look at it.
 *
 * @param runDay day of the run in the configured zone
 * @param header the cell of each column's header
 */
record DecisionFacts(Catalogue catalogue, LocalDate runDay, String sheet, TableRow<DecisionColumn> row,
		Map<DecisionColumn, CellRef> header) {

	/** Whether nothing was entered in any of these columns. */
	boolean isBlank(List<DecisionColumn> columns) {
		return columns.stream().allMatch(this::isBlank);
	}

	boolean isBlank(DecisionColumn column) {
		return this.row.cell(column).map((cell) -> CellText.isBlank(cell.value())).orElse(true);
	}

	/** What is wrong with a cell that holds no value at all (Z11, Z12). */
	Optional<FindingDraft> oddity(DecisionColumn column) {
		return this.row.cell(column).flatMap((cell) -> OddCells.fault(column, false, cell));
	}

	/** The text of a filled and sound cell, empty otherwise. */
	String text(DecisionColumn column) {
		return sound(column).map(CellText::of).orElse("");
	}

	/** A filled cell that holds a value. */
	Optional<Cell> sound(DecisionColumn column) {
		return isBlank(column) || oddity(column).isPresent() ? Optional.empty() : this.row.cell(column);
	}

	Optional<MeasureNumber> number() {
		return MeasureNumber.read(text(DecisionColumn.NR));
	}

	Optional<Measure> measure() {
		return number().flatMap(this.catalogue::measure);
	}

	Optional<Committee> committee() {
		String text = text(DecisionColumn.GREMIUM);
		return text.isEmpty() ? Optional.empty() : this.catalogue.committeeNamed(text);
	}

	Optional<LocalDate> session() {
		return sound(DecisionColumn.SITZUNG).flatMap((cell) -> DayReader.day(cell.value()));
	}

	Optional<Outcome> outcome() {
		return Listed.find(List.of(Outcome.values()), text(DecisionColumn.ENTSCHEIDUNG));
	}

	/** The Wiedervorlage that is a date, empty for any other text. */
	Optional<VagueDate> resubmission() {
		return sound(DecisionColumn.WIEDERVORLAGE).flatMap(VagueDateReader::date);
	}

	/** What the committee can decide; everything while it is not known. */
	List<Outcome> choices() {
		return committee().map((committee) -> Outcome.of(committee.role())).orElse(List.of(Outcome.values()));
	}

	/** Where the column's cell stands in this line, {@code null} without the column. */
	@Nullable CellRef ref(DecisionColumn column) {
		CellRef at = this.header.get(column);
		return (at == null) ? null : new CellRef(this.row.rowNumber(), at.columnIndex());
	}

	String shown(DecisionColumn column) {
		return this.row.cell(column).map(Cell::shownText).orElse("");
	}

	FindingDraft finding(FindingCode code, String variant, DecisionColumn column) {
		return FindingDraft.of(code, variant).cell(ref(column)).found(shown(column));
	}

}
