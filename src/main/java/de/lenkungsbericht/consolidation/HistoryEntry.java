package de.lenkungsbericht.consolidation;

import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.jspecify.annotations.Nullable;

/**
 * What one submission did to a measure.
 *
 * @param submission with the verdict that stands, so that a withdrawal shows
 * @param rowNumber 1-based row of the sheet Maßnahmen, 0 for a confirmation without one
 * @param status the values that were readable, {@code null} for a confirmation without a
 * row and for a decision
 * @param decision {@code null} unless it is one
 */
public record HistoryEntry(Kind kind, SubmissionRecord submission, int rowNumber, @Nullable MeasureStatus status,
		@Nullable Decision decision) {

	/** What a submission can do to a measure. */
	public enum Kind {

		REPORTED("gemeldet"), CONTRIBUTED("beigetragen"), REJECTED("abgelehnt"), CONFIRMED("bestätigt"),
		DECIDED("entschieden");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/** The German word to show. */
		public String label() {
			return this.label;
		}

	}

}
