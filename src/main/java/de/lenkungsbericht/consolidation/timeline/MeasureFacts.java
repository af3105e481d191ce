package de.lenkungsbericht.consolidation.timeline;

import java.time.LocalDate;
import java.util.List;

import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.state.DecisionRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a report needs to know of one measure's history.
 *
 * @param inForce the row that is the status, {@code null} if there is none
 * @param before the last accepted row with an earlier Stichtag, {@code null} if none
 * @param atLastSession the row that was the status at the steering group's last session,
 * {@code null} if there was none
 * @param clockAtLastSession {@code null} if and only if {@code atLastSession} is
 * @param clock {@code null} if and only if {@code inForce} is
 * @param decisions what was decided on it up to as-of, by session
 * @param contributions the newest of each participant
 * @param reportedByLead whether the present lead ever had a row accepted
 */
public record MeasureFacts(Measure measure, @Nullable ReportedRow inForce, @Nullable ReportedRow before,
		@Nullable ReportedRow atLastSession, @Nullable DeferralClock clockAtLastSession, @Nullable DeferralClock clock,
		List<DecisionRecord> decisions, List<ReportedRow> contributions, boolean reportedByLead) {

	public MeasureFacts {
		decisions = List.copyOf(decisions);
		contributions = List.copyOf(contributions);
	}

	/**
	 * Draws the facts from all accepted rows.
	 * @param lastSession day of the steering group's last session, {@code null} if none
	 */
	public static MeasureFacts of(MeasureRows rows, LocalDate asOf, @Nullable LocalDate lastSession,
			List<DecisionRecord> decisions) {
		List<ReportedRow> course = rows.course(asOf);
		List<ReportedRow> then = (lastSession != null) ? rows.course(lastSession) : List.of();
		List<Decision> counting = DecisionRecord.counting(decisions);
		List<Decision> countingThen = counting.stream()
			.filter((decision) -> lastSession != null && !decision.session().isAfter(lastSession))
			.toList();
		return new MeasureFacts(rows.measure(), fromEnd(course, 1), fromEnd(course, 2), fromEnd(then, 1),
				clock(then, countingThen), clock(course, counting), decisions, rows.contributions(asOf),
				rows.isReportedByLead(asOf));
	}

	/** The last is 1; {@code null} where the course is shorter. */
	private static @Nullable ReportedRow fromEnd(List<ReportedRow> course, int place) {
		return (course.size() >= place) ? course.get(course.size() - place) : null;
	}

	private static @Nullable DeferralClock clock(List<ReportedRow> course, List<Decision> decisions) {
		return course.isEmpty() ? null : DeferralClock.of(course, decisions);
	}

}
