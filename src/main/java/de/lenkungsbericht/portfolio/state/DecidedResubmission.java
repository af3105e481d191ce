package de.lenkungsbericht.portfolio.state;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * The Wiedervorlage that the steering group set.
 *
 * @param date the one named or, where it only confirmed, the one reported then
 */
public record DecidedResubmission(VagueDate date, Decision decision) {

	/** Whether a status shows another Wiedervorlage, or none. */
	public boolean differsFrom(MeasureStatus status) {
		VagueDate reported = status.vagueDate(Column.WIEDERVORLAGE);
		return reported == null || !reported.meansTheSame(this.date);
	}

	/**
	 * The Wiedervorlage that counts: the decided one, else the reported one; {@code null}
	 * if there is neither.
	 */
	public static @Nullable VagueDate inForce(@Nullable DecidedResubmission decided, MeasureStatus status) {
		return (decided != null) ? decided.date() : status.vagueDate(Column.WIEDERVORLAGE);
	}

}
