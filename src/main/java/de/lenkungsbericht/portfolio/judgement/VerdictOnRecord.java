package de.lenkungsbericht.portfolio.judgement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The verdict that was reached when a submission was first judged, and which stands.
 *
 * @param reportingDate Stichtag, {@code null} if it was missing or unreadable
 * @param dispositions what became of each filled row, by 1-based row number; empty if the
 * file failed on D
 */
public record VerdictOnRecord(Verdict verdict, @Nullable LocalDate reportingDate, boolean noChanges,
		Map<Integer, Disposition> dispositions) {

	public VerdictOnRecord {
		dispositions = Map.copyOf(dispositions);
	}

	/**
	 * What becomes of the rows that are found now. One that was not found then is
	 * rejected.
	 * @param anew what would become of them if they were judged today
	 */
	public Map<Integer, Disposition> of(Map<Integer, Disposition> anew) {
		Map<Integer, Disposition> standing = new HashMap<>();
		anew.forEach((row, today) -> standing.put(row, this.dispositions.getOrDefault(row,
				(today == Disposition.SKIPPED) ? Disposition.SKIPPED : Disposition.REJECTED)));
		return standing;
	}

	/** Whether the file was not read at all. */
	public boolean isUnread() {
		return this.verdict == Verdict.REJECTED && this.dispositions.isEmpty();
	}

}
