package de.lenkungsbericht.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.FundingNeed;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Recommendation;
import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.ThirdPartyStatus;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import de.lenkungsbericht.portfolio.state.DecidedResubmission;
import de.lenkungsbericht.portfolio.state.Deferral.Due;
import de.lenkungsbericht.portfolio.state.Deferral.Group;
import de.lenkungsbericht.portfolio.state.Deferral;
import org.jspecify.annotations.Nullable;

/** What waits for money in a test state: reported once, moved by a decision only. */
final class SampleDeferral {

	private SampleDeferral() {
	}

	static @Nullable Deferral of(Measure measure, MeasureStatus status, Catalogue catalogue, LocalDate dueOn,
			@Nullable DecidedResubmission decided) {
		Group group = group(status);
		if (group == null) {
			return null;
		}
		boolean costed = status.fundingNeed() == FundingNeed.NO
				|| List.of(Column.EINMALIG, Column.JAEHRLICH, Column.VZAE)
					.stream()
					.anyMatch((column) -> status.number(column).signum() > 0);
		return new Deferral(group, net(status), costed, PortfolioStateFixture.STICHTAG, moves(status, decided),
				due(status, decided, dueOn), sequence(measure, catalogue, dueOn), Deferral.Comparison.NEW, List.of(),
				decided);
	}

	private static @Nullable Group group(MeasureStatus status) {
		Recommendation recommendation = status.recommendation();
		boolean need = status.fundingNeed() == FundingNeed.YES || status.fundingNeed() == FundingNeed.CONDITIONAL;
		if (recommendation == Recommendation.DEFER) {
			return Group.DEFERRED;
		}
		if (recommendation == Recommendation.UNDER_RESERVE) {
			return Group.UNDER_RESERVE;
		}
		if (recommendation == Recommendation.EVALUATION_PENDING) {
			return Group.EVALUATION_PENDING;
		}
		return (need && recommendation == Recommendation.OPEN) ? Group.OPEN_WITH_NEED : null;
	}

	private static BigDecimal net(MeasureStatus status) {
		boolean secured = status.thirdPartyStatus() == ThirdPartyStatus.SECURED;
		BigDecimal covered = secured ? status.number(Column.DRITTMITTEL) : BigDecimal.ZERO;
		return status.number(Column.JAEHRLICH).subtract(covered).max(BigDecimal.ZERO);
	}

	/** By the decision, where a date had been reported that it could move. */
	private static int moves(MeasureStatus status, @Nullable DecidedResubmission decided) {
		return (decided != null && status.vagueDate(Column.WIEDERVORLAGE) != null) ? 1 : 0;
	}

	private static Due due(MeasureStatus status, @Nullable DecidedResubmission decided, LocalDate dueOn) {
		VagueDate date = (decided != null) ? decided.date() : status.vagueDate(Column.WIEDERVORLAGE);
		if (date == null) {
			return Due.NOT_SET;
		}
		LocalDate start = date.start();
		LocalDate end = date.end();
		if (start == null || end == null) {
			return Due.UNDATED;
		}
		if (dueOn.isAfter(end)) {
			return Due.OVERDUE;
		}
		return dueOn.isBefore(start) ? Due.AHEAD : Due.DUE;
	}

	private static List<Deferral.NextSession> sequence(Measure measure, Catalogue catalogue, LocalDate dueOn) {
		List<Deferral.NextSession> sequence = new ArrayList<>();
		LocalDate after = dueOn;
		for (String committee : measure.consultationSequence()) {
			LocalDate earliest = after;
			Session next = catalogue.sessionsOf(committee)
				.stream()
				.filter((session) -> session.date().isAfter(earliest))
				.findFirst()
				.orElse(null);
			sequence.add(new Deferral.NextSession(committee, next));
			after = (next != null) ? next.date() : LocalDate.MAX;
		}
		return sequence;
	}

}
