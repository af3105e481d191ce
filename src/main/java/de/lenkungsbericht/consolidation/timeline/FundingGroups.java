package de.lenkungsbericht.consolidation.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.FundingNeed;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Recommendation;
import de.lenkungsbericht.portfolio.ThirdPartyStatus;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import de.lenkungsbericht.portfolio.state.Deferral.Due;
import de.lenkungsbericht.portfolio.state.Deferral.Group;
import de.lenkungsbericht.portfolio.state.NetNeed;
import org.jspecify.annotations.Nullable;

/** What the deferred-funding report makes of a status by itself. */
final class FundingGroups {

	private FundingGroups() {
	}

	/** The group of the report, empty for a status that is not part of it. */
	static Optional<Group> group(MeasureStatus status) {
		Recommendation recommendation = status.recommendation();
		if (recommendation == null) {
			return Optional.empty();
		}
		return switch (recommendation) {
			case DEFER -> Optional.of(Group.DEFERRED);
			case UNDER_RESERVE -> Optional.of(Group.UNDER_RESERVE);
			case EVALUATION_PENDING -> Optional.of(Group.EVALUATION_PENDING);
			case OPEN -> hasNeed(status) ? Optional.of(Group.OPEN_WITH_NEED) : Optional.empty();
			case IMPLEMENT, DO_NOT_IMPLEMENT -> Optional.empty();
		};
	}

	/** Euros a year that secured third-party money leaves uncovered, at least 0. */
	static BigDecimal netAnnual(MeasureStatus status) {
		boolean secured = status.thirdPartyStatus() == ThirdPartyStatus.SECURED;
		BigDecimal covered = secured ? status.number(Column.DRITTMITTEL) : BigDecimal.ZERO;
		return status.number(Column.JAEHRLICH).subtract(covered).max(BigDecimal.ZERO);
	}

	static NetNeed need(MeasureStatus status) {
		return new NetNeed(netAnnual(status), isCosted(status));
	}

	/** Whether a figure of the need is above 0, or there is none to put a figure to. */
	static boolean isCosted(MeasureStatus status) {
		return status.fundingNeed() == FundingNeed.NO || Stream.of(Column.EINMALIG, Column.JAEHRLICH, Column.VZAE)
			.anyMatch((column) -> status.number(column).signum() > 0);
	}

	/** Where a Wiedervorlage stands: due from its start, overdue after its end. */
	static Due due(@Nullable VagueDate resubmission, LocalDate dueOn) {
		if (resubmission == null) {
			return Due.NOT_SET;
		}
		LocalDate start = resubmission.start();
		LocalDate end = resubmission.end();
		if (start == null || end == null) {
			return Due.UNDATED;
		}
		if (dueOn.isBefore(start)) {
			return Due.AHEAD;
		}
		return dueOn.isAfter(end) ? Due.OVERDUE : Due.DUE;
	}

	private static boolean hasNeed(MeasureStatus status) {
		return status.fundingNeed() == FundingNeed.YES || status.fundingNeed() == FundingNeed.CONDITIONAL;
	}

}
