package de.lenkungsbericht.consolidation.timeline;

import java.util.List;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.ColumnType;
import de.lenkungsbericht.portfolio.notation.GermanNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.state.FieldChange;
import de.lenkungsbericht.portfolio.state.FieldChange.Since;
import org.jspecify.annotations.Nullable;

/** Compares two statuses of a measure, column by column. */
final class Changes {

	private static final List<Column> COMPARED = Column.ofStatus();

	private Changes() {
	}

	/**
	 * The row in force against the last one with an earlier Stichtag; a first is no
	 * change.
	 */
	static List<FieldChange> sincePrevious(MeasureFacts facts) {
		ReportedRow before = facts.before();
		ReportedRow after = facts.inForce();
		if (before == null || after == null) {
			return List.of();
		}
		return between(Since.PREVIOUS_STATUS, before, before.status(), after, after.status());
	}

	/**
	 * What is shown now against what was shown at the steering group's last session;
	 * nothing if there was no status then.
	 */
	static List<FieldChange> sinceLastSession(MeasureFacts facts, @Nullable MeasureStatus then,
			@Nullable MeasureStatus now) {
		ReportedRow before = facts.atLastSession();
		ReportedRow after = facts.inForce();
		if (before == null || after == null || then == null || now == null) {
			return List.of();
		}
		return between(Since.LAST_STEERING_SESSION, before, then, after, now);
	}

	private static List<FieldChange> between(Since since, ReportedRow before, MeasureStatus then, ReportedRow after,
			MeasureStatus now) {
		return COMPARED.stream()
			.filter((column) -> !then.text(column).equals(now.text(column)))
			.map((column) -> new FieldChange(since, now.number(), column, shown(then, column), shown(now, column),
					before.reportingDate(), after.reportingDate()))
			.toList();
	}

	/** Amounts as people read them. */
	private static String shown(MeasureStatus status, Column column) {
		boolean amount = column.type() == ColumnType.AMOUNT && status.isFilled(column);
		return amount ? GermanNumber.euros(status.number(column)) : status.text(column);
	}

}
