package de.lenkungsbericht.consolidation.timeline;

import java.time.LocalDate;
import java.util.List;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.ColumnType;
import de.lenkungsbericht.portfolio.notation.GermanNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.state.DecidedResubmission;
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
		return between(Since.PREVIOUS_STATUS, new State(before.reportingDate(), before.status(), null),
				new State(after.reportingDate(), after.status(), null));
	}

	/**
	 * What is shown now against what was shown at the steering group's last session;
	 * nothing if there was no status then. Of Wiedervorlagen the one that counts is
	 * shown, reported or decided.
	 */
	static List<FieldChange> sinceLastSession(MeasureFacts facts, @Nullable MeasureStatus then,
			@Nullable MeasureStatus now) {
		ReportedRow before = facts.atLastSession();
		ReportedRow after = facts.inForce();
		if (before == null || after == null || then == null || now == null) {
			return List.of();
		}
		return between(Since.LAST_STEERING_SESSION,
				new State(before.reportingDate(), then, decided(facts.clockAtLastSession())),
				new State(after.reportingDate(), now, decided(facts.clock())));
	}

	private static @Nullable DecidedResubmission decided(@Nullable DeferralClock clock) {
		return (clock != null) ? clock.decided() : null;
	}

	private static List<FieldChange> between(Since since, State then, State now) {
		return COMPARED.stream()
			.filter((column) -> !then.text(column).equals(now.text(column)))
			.map((column) -> new FieldChange(since, now.status().number(), column, then.shown(column),
					now.shown(column), then.asOf(column), now.asOf(column)))
			.toList();
	}

	/**
	 * A status with the day that it is of.
	 *
	 * @param decided the Wiedervorlage that the steering group set, {@code null} if none
	 */
	private record State(LocalDate reportingDate, MeasureStatus status, @Nullable DecidedResubmission decided) {

		String text(Column column) {
			DecidedResubmission counting = counting(column);
			return (counting != null) ? counting.date().text() : this.status.text(column);
		}

		/** Amounts as people read them. */
		String shown(Column column) {
			boolean amount = column.type() == ColumnType.AMOUNT && this.status.isFilled(column);
			return amount ? GermanNumber.euros(this.status.number(column)) : text(column);
		}

		/** The Stichtag, or the day of the session that decided. */
		LocalDate asOf(Column column) {
			DecidedResubmission counting = counting(column);
			return (counting != null) ? counting.decision().session() : this.reportingDate;
		}

		private @Nullable DecidedResubmission counting(Column column) {
			boolean counts = column == Column.WIEDERVORLAGE && this.decided != null
					&& this.decided.differsFrom(this.status);
			return counts ? this.decided : null;
		}

	}

}
