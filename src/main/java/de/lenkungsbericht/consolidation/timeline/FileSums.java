package de.lenkungsbericht.consolidation.timeline;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

import de.lenkungsbericht.consolidation.timeline.ControlSums.Fate;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.judgement.Disposition;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.state.EuroBalance;
import de.lenkungsbericht.portfolio.state.FileControl;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.jspecify.annotations.Nullable;

/** Adds up the rows and euros of one file. */
final class FileSums {

	private final Map<Column, BigDecimal> reported = new EnumMap<>(Column.class);

	private final Map<Column, Map<Fate, BigDecimal>> euros = new EnumMap<>(Column.class);

	private final Map<Disposition, Integer> rows = new EnumMap<>(Disposition.class);

	private int unreadable;

	FileSums() {
		Column.AMOUNTS.forEach((column) -> this.euros.put(column, new EnumMap<>(Fate.class)));
	}

	/** A status that the master shows from this file. */
	void shown(MeasureStatus status) {
		Column.AMOUNTS.forEach((column) -> add(column, Fate.IN_MASTER, status.number(column)));
	}

	/** A row of this file as it is stored. */
	void stored(ControlRow row, Fate fate) {
		counted(row.disposition(), 1);
		if (fate == Fate.NONE) {
			return;
		}
		this.unreadable += row.unreadable();
		for (Column column : Column.AMOUNTS) {
			this.reported.merge(column, row.euros(column), BigDecimal::add);
			if (fate != Fate.IN_MASTER) {
				add(column, fate, row.euros(column));
			}
		}
	}

	/** So many rows of this file as they are stored. */
	void counted(Disposition disposition, int stored) {
		this.rows.merge(disposition, stored, Integer::sum);
	}

	/** The control sums, once all has been added. */
	FileControl control(SubmissionRecord submission) {
		Map<Column, EuroBalance> balances = new EnumMap<>(Column.class);
		Column.AMOUNTS.forEach((column) -> balances.put(column, balance(column)));
		FileControl control = new FileControl(submission, balances, this.unreadable);
		if (!control.isBalanced() || !submission.counts().equals(counts())) {
			throw new ControlSumException(control, counts());
		}
		return control;
	}

	private void add(Column column, Fate fate, BigDecimal amount) {
		this.euros.getOrDefault(column, Map.of()).merge(fate, amount, BigDecimal::add);
	}

	private EuroBalance balance(Column column) {
		Map<Fate, BigDecimal> fates = this.euros.getOrDefault(column, Map.of());
		return new EuroBalance(sum(this.reported.get(column)), sum(fates.get(Fate.IN_MASTER)),
				sum(fates.get(Fate.SUPERSEDED)), sum(fates.get(Fate.LATER)), sum(fates.get(Fate.CONTRIBUTION)),
				sum(fates.get(Fate.REJECTED)), sum(fates.get(Fate.WITHDRAWN)));
	}

	private static BigDecimal sum(@Nullable BigDecimal sum) {
		return (sum == null) ? BigDecimal.ZERO : sum;
	}

	private RowCounts counts() {
		int found = this.rows.values().stream().mapToInt(Integer::intValue).sum();
		return new RowCounts(found, rows(Disposition.ACCEPTED), rows(Disposition.CONTRIBUTION),
				rows(Disposition.REJECTED), rows(Disposition.SKIPPED));
	}

	private int rows(Disposition disposition) {
		return this.rows.getOrDefault(disposition, 0);
	}

}
