package de.lenkungsbericht.consolidation.timeline;

import java.util.Comparator;

import de.lenkungsbericht.portfolio.decision.Decision;

/**
 * A line of an accepted file with decisions.
 *
 * @param rowNumber 1-based row of the sheet Entscheidung
 */
public record DecidedRow(JudgedSubmission submission, int rowNumber, Decision decision) {

	/** In the order judged, then of the sheet. */
	public static final Comparator<DecidedRow> AS_JUDGED = Comparator
		.comparing((DecidedRow row) -> row.submission().record().order())
		.thenComparing(DecidedRow::rowNumber);

}
