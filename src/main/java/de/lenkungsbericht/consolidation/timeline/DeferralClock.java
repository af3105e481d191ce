package de.lenkungsbericht.consolidation.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.notation.Spelling;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a measure has had its recommendation.
 *
 * @param since first Stichtag in the unbroken run of the recommendation
 * @param timesMoved how often the Wiedervorlage was moved to another date in that run
 */
public record DeferralClock(LocalDate since, int timesMoved) {

	/** Reads the clock off a course of statuses, oldest first, at least one. */
	static DeferralClock of(List<ReportedRow> course) {
		int first = course.size() - 1;
		while (first > 0 && sameRecommendation(course.get(first - 1), course.get(first))) {
			first--;
		}
		return new DeferralClock(course.get(first).reportingDate(), moves(course.subList(first, course.size())));
	}

	private static boolean sameRecommendation(ReportedRow one, ReportedRow other) {
		return Objects.equals(one.status().recommendation(), other.status().recommendation());
	}

	/** A Wiedervorlage that is blank for a while is not moved by that. */
	private static int moves(List<ReportedRow> run) {
		int moves = 0;
		VagueDate last = null;
		for (ReportedRow row : run) {
			VagueDate date = row.status().vagueDate(Column.WIEDERVORLAGE);
			if (date != null) {
				moves += isMoved(last, date) ? 1 : 0;
				last = date;
			}
		}
		return moves;
	}

	private static boolean isMoved(@Nullable VagueDate from, VagueDate to) {
		if (from == null) {
			return false;
		}
		if (from.isDated() && to.isDated()) {
			return !Objects.equals(from.start(), to.start()) || !Objects.equals(from.end(), to.end());
		}
		return !Spelling.same(from.text(), to.text());
	}

}
