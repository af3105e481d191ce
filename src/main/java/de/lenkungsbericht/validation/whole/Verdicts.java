package de.lenkungsbericht.validation.whole;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.judgement.CheckedRow;
import de.lenkungsbericht.portfolio.judgement.Disposition;
import de.lenkungsbericht.portfolio.judgement.Judgement;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.judgement.RowKind;
import de.lenkungsbericht.portfolio.judgement.Verdict;

/** Draws the verdict from findings. */
public final class Verdicts {

	/** A file that failed on D has neither rows nor euros. */
	public static final Judgement UNREAD = new Judgement(Verdict.REJECTED, RowCounts.NONE, Map.of(), List.of(), true);

	private Verdicts() {
	}

	/**
	 * The verdict on a submission that was read to its end.
	 * @param headRejects whether a FEHLER in K rejects it as a whole
	 */
	static Judgement of(WholeFacts facts, List<CheckedRow> rows, boolean headRejects, List<Finding> findings) {
		Map<Integer, Disposition> dispositions = new HashMap<>();
		rows.forEach((row) -> dispositions.put(row.rowNumber(), disposition(facts, row, headRejects)));
		return of(dispositions, headRejects, findings);
	}

	/**
	 * The verdict on a file whose rows have been disposed of.
	 * @param dispositions by 1-based row number
	 * @param headRejects whether a FEHLER in K rejects it as a whole
	 */
	public static Judgement of(Map<Integer, Disposition> dispositions, boolean headRejects, List<Finding> findings) {
		RowCounts counts = RowCounts.of(dispositions.values());
		return new Judgement(verdict(counts, headRejects), counts, dispositions, findings, false);
	}

	private static Disposition disposition(WholeFacts facts, CheckedRow row, boolean headRejects) {
		if (row.kind() == RowKind.SKIPPED) {
			return Disposition.SKIPPED;
		}
		if (headRejects || facts.isRejected(row) || row.kind() == RowKind.FOREIGN) {
			return Disposition.REJECTED;
		}
		return (row.kind() == RowKind.LEAD) ? Disposition.ACCEPTED : Disposition.CONTRIBUTION;
	}

	private static Verdict verdict(RowCounts counts, boolean headRejects) {
		int taken = counts.accepted() + counts.contributions();
		if (headRejects || counts.measureRows() > 0 && taken == 0) {
			return Verdict.REJECTED;
		}
		return (counts.rejected() > 0) ? Verdict.PARTLY_ACCEPTED : Verdict.ACCEPTED;
	}

}
