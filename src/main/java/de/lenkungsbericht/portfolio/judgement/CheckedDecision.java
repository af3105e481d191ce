package de.lenkungsbericht.portfolio.judgement;

import java.util.List;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A line of the sheet Entscheidung with what could be read in it and the findings that
 * need no other line.
 *
 * @param rowNumber 1-based row of the sheet
 * @param skipped whether nothing was entered in it, or it names no measure at all
 * @param cell where the decision stands, {@code null} if the column is missing
 * @param shown the decision as the cell shows it
 * @param decision {@code null} if measure, committee, session or outcome could not be
 * read
 */
public record CheckedDecision(int rowNumber, boolean skipped, @Nullable CellRef cell, String shown,
		@Nullable Decision decision, List<Finding> findings) {

	public CheckedDecision {
		findings = List.copyOf(findings);
	}

	/** Whether a finding of this line alone rejects it. */
	public boolean hasError() {
		return this.findings.stream().anyMatch(Finding::isError);
	}

}
