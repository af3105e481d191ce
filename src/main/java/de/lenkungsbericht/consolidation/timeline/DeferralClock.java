package de.lenkungsbericht.consolidation.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.decision.Outcome;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import de.lenkungsbericht.portfolio.state.DecidedResubmission;
import org.jspecify.annotations.Nullable;

/**
 * How long a measure has had its recommendation, and which Wiedervorlage counts. Between
 * reports the steering group may set one: it then counts, whatever the department still
 * reports, until the steering group sets another or the measure no longer waits for
 * money.
 *
 * @param since first Stichtag in the unbroken run of the recommendation
 * @param timesMoved how often the Wiedervorlage was moved to another date in that run
 * @param decided the Wiedervorlage that the steering group set, {@code null} if the
 * reported one counts
 */
public record DeferralClock(LocalDate since, int timesMoved, @Nullable DecidedResubmission decided) {

	/**
	 * Reads the clock off a course of statuses, oldest first, at least one.
	 * @param decisions those on the measure that count, by session
	 */
	static DeferralClock of(List<ReportedRow> course, List<Decision> decisions) {
		Hand hand = new Hand(course.get(0));
		int decided = 0;
		for (ReportedRow row : course) {
			while (decided < decisions.size() && decisions.get(decided).session().isBefore(row.reportingDate())) {
				hand.decided(decisions.get(decided++));
			}
			hand.reported(row);
		}
		decisions.subList(decided, decisions.size()).forEach(hand::decided);
		return new DeferralClock(hand.since, hand.moves, hand.governing);
	}

	/** The first date is set, not moved: before it there was nothing to move. */
	private static boolean isMoved(@Nullable VagueDate from, VagueDate to) {
		return from != null && from.isDated() && !from.meansTheSame(to);
	}

	/** Goes from event to event; of one day the report comes before the session. */
	private static final class Hand {

		private ReportedRow row;

		private LocalDate since;

		private int moves;

		private @Nullable VagueDate last;

		private @Nullable DecidedResubmission governing;

		Hand(ReportedRow first) {
			this.row = first;
			this.since = first.reportingDate();
		}

		/** A Wiedervorlage that is blank for a while is not moved by that. */
		void reported(ReportedRow next) {
			if (!Deferrals.isListed(next.status())) {
				this.governing = null;
			}
			if (!Objects.equals(this.row.status().recommendation(), next.status().recommendation())) {
				this.since = next.reportingDate();
				this.moves = 0;
				this.last = (this.governing != null) ? this.last : null;
			}
			this.row = next;
			VagueDate date = next.status().vagueDate(Column.WIEDERVORLAGE);
			if (date != null && this.governing == null) {
				this.moves += isMoved(this.last, date) ? 1 : 0;
				this.last = date;
			}
		}

		/** To confirm without naming a date confirms the one that counts. */
		void decided(Decision decision) {
			VagueDate named = decision.resubmission();
			VagueDate date = (named != null || decision.outcome() != Outcome.CONFIRMED) ? named : this.last;
			if (!decision.isAboutResubmission() || date == null) {
				return;
			}
			this.moves += isMoved(this.last, date) ? 1 : 0;
			this.last = date;
			this.governing = new DecidedResubmission(date, decision);
		}

	}

}
