package de.lenkungsbericht.validation.cell;

import java.util.List;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.submission.Cell;

/** Z07: reads committees of the calendar, and keeps a text that names none. */
final class CommitteeReader implements TypeReader {

	private final Catalogue catalogue;

	CommitteeReader(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public CellReading read(Column column, Cell cell) {
		String text = CellText.of(cell);
		return this.catalogue.committeeNamed(text)
			.filter(this::isInCalendar)
			.map((committee) -> CellReading.of(new Value.Text(committee.name())))
			.orElseGet(() -> CellReading.kept(new Value.Text(text), notInCalendar(column, cell, text)));
	}

	private boolean isInCalendar(Committee committee) {
		return !this.catalogue.sessionsOf(committee.name()).isEmpty();
	}

	private FindingDraft notInCalendar(Column column, Cell cell, String text) {
		List<Committee> known = this.catalogue.committees().stream().filter(this::isInCalendar).toList();
		return CellFault.of(FindingCode.Z07, "committee", column, cell)
			.as(Severity.WARNUNG)
			.with("werte", String.join(", ", known.stream().map(Committee::name).toList()))
			.suggest(CommitteeSuggestion.among(known).to(text).orElse(""));
	}

}
