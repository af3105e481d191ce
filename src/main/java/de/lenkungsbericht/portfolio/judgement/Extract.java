package de.lenkungsbericht.portfolio.judgement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Value;
import org.jspecify.annotations.Nullable;

/**
 * A judged submission reduced to what every output needs of it: what was accepted whole,
 * what was rejected as amounts alone, and the findings, which stand apart from head and
 * rows here.
 *
 * @param failedOnFile whether it failed on D, so that there are no rows
 * @param head {@code null} if the file could not be opened
 * @param rows none of a file with decisions
 * @param decisions the lines of a file with decisions, none of any other
 * @param dispositions what became of each row, by 1-based row number
 */
public record Extract(boolean failedOnFile, @Nullable CheckedHead head, List<CheckedRow> rows,
		List<CheckedDecision> decisions, Map<Integer, Disposition> dispositions, List<PlacedFinding> findings) {

	public Extract {
		rows = List.copyOf(rows);
		decisions = List.copyOf(decisions);
		dispositions = Map.copyOf(dispositions);
		findings = List.copyOf(findings);
	}

	/** Leaves of everything only what is needed. */
	public Extract reduced() {
		return new Extract(this.failedOnFile, (this.head != null) ? reduced(this.head) : null,
				this.rows.stream().map(this::reduced).toList(), this.decisions.stream().map(this::reduced).toList(),
				this.dispositions, this.findings);
	}

	/** What the cells show was needed for findings alone, which are made. */
	private static CheckedHead reduced(CheckedHead head) {
		return new CheckedHead(head.reportingDate(), head.noChanges(), head.meldungSheet(), null, "", null, "",
				head.measuresSheet(), head.measuresFirst(), head.columns(), List.of());
	}

	private CheckedRow reduced(CheckedRow row) {
		return new CheckedRow(row.rowNumber(), row.kind(), row.number(), null, "", values(row), row.unreadableAmounts(),
				List.of());
	}

	/** The control sums count the euros of rejected rows, too. */
	private Map<Column, Value> values(CheckedRow row) {
		if (isKept(row.rowNumber())) {
			return row.values();
		}
		Map<Column, Value> amounts = new HashMap<>(row.values());
		amounts.keySet().retainAll(isRejected(row.rowNumber()) ? Column.AMOUNTS : List.of());
		return amounts;
	}

	private CheckedDecision reduced(CheckedDecision line) {
		return new CheckedDecision(line.rowNumber(), line.skipped(), null, "",
				isKept(line.rowNumber()) ? line.decision() : null, List.of());
	}

	private boolean isKept(int row) {
		Disposition disposition = this.dispositions.get(row);
		return disposition == Disposition.ACCEPTED || disposition == Disposition.CONTRIBUTION;
	}

	private boolean isRejected(int row) {
		return this.dispositions.get(row) == Disposition.REJECTED;
	}

}
