package de.lenkungsbericht.portfolio.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * A measure of the catalogue as of the day of the report.
 *
 * @param accepted the lead's row in force, with its own values; {@code null} if none
 * @param status the values to show: the row's own, with what Gemeinsam mit takes over;
 * {@code null} if and only if {@code accepted} is
 * @param takenOver the columns of {@code status} that come from another measure
 * @param confirmedOn Stichtag of the newest confirmation without change that counts for
 * the measure, {@code null} if none
 * @param contributions the newest contribution of each participant, in the catalogue's
 * order
 * @param deferral what the deferred-funding report says of it, {@code null} if it is not
 * part of that report
 * @param decisions what was decided on it up to as-of, by session, what was replaced
 * included
 */
public record MeasureState(Measure measure, @Nullable AcceptedRow accepted, @Nullable MeasureStatus status,
		Set<Column> takenOver, Origin origin, @Nullable LocalDate confirmedOn, List<AcceptedRow> contributions,
		@Nullable Deferral deferral, List<DecisionRecord> decisions) {

	public MeasureState {
		takenOver = Set.copyOf(takenOver);
		contributions = List.copyOf(contributions);
		decisions = List.copyOf(decisions);
	}

}
