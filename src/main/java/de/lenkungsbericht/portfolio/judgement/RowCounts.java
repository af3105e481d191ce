package de.lenkungsbericht.portfolio.judgement;

import java.util.Collection;
import java.util.Collections;

/**
 * Filled rows below the header by what became of them.
 *
 * @param found rows counted by the reader; equals the sum of the others
 */
public record RowCounts(int found, int accepted, int contributions, int rejected, int skipped) {

	public static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0);

	/** Counts what became of rows. */
	public static RowCounts of(Collection<Disposition> rows) {
		return new RowCounts(rows.size(), Collections.frequency(rows, Disposition.ACCEPTED),
				Collections.frequency(rows, Disposition.CONTRIBUTION),
				Collections.frequency(rows, Disposition.REJECTED), Collections.frequency(rows, Disposition.SKIPPED));
	}

	/** Measure rows: all that is found but what is skipped (zeilen in meldungen.csv). */
	public int measureRows() {
		return this.found - this.skipped;
	}

	public boolean isBalanced() {
		return this.found == this.accepted + this.contributions + this.rejected + this.skipped;
	}

}
