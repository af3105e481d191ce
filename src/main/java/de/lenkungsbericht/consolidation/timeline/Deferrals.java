package de.lenkungsbericht.consolidation.timeline;

import java.util.List;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.decision.LastWord;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import de.lenkungsbericht.portfolio.state.DecidedResubmission;
import de.lenkungsbericht.portfolio.state.DecisionRecord;
import de.lenkungsbericht.portfolio.state.Deferral.Comparison;
import de.lenkungsbericht.portfolio.state.Deferral.Group;
import de.lenkungsbericht.portfolio.state.Deferral;
import de.lenkungsbericht.portfolio.state.FieldChange;
import org.jspecify.annotations.Nullable;

/** Says what the deferred-funding report says of a measure. */
final class Deferrals {

	private final ReportDays days;

	private final Consultation consultation;

	Deferrals(Catalogue catalogue, ReportDays days) {
		this.days = days;
		this.consultation = new Consultation(catalogue, days.dueOn());
	}

	/** Whether a status is part of the report. */
	static boolean isListed(@Nullable MeasureStatus status) {
		return status != null && FundingGroups.group(status).isPresent();
	}

	/**
	 * The measure's entry.
	 * @param then its status at the last session, {@code null} if it had none
	 * @param changes of the status since then
	 * @return {@code null} if the measure is not part of the report
	 */
	@Nullable Deferral of(MeasureFacts facts, MeasureStatus status, @Nullable MeasureStatus then, List<FieldChange> changes) {
		Group group = FundingGroups.group(status).orElse(null);
		DeferralClock clock = facts.clock();
		if (group == null || clock == null) {
			return null;
		}
		DecidedResubmission decided = clock.decided();
		VagueDate resubmission = DecidedResubmission.inForce(decided, status);
		Comparison comparison = compare(then, changes);
		return new Deferral(group, FundingGroups.netAnnual(status), FundingGroups.isCosted(status), clock.since(),
				clock.timesMoved(), FundingGroups.due(resubmission, this.days.dueOn()),
				isAwaitingReport(facts, status, clock) ? List.of()
						: this.consultation.next(facts.measure(), resubmission),
				comparison, (comparison == Comparison.CHANGED) ? changes : List.of(), decided);
	}

	/** What is decided is not put before the same committees a second time. */
	private static boolean isAwaitingReport(MeasureFacts facts, MeasureStatus status, DeferralClock clock) {
		return LastWord.of(DecisionRecord.counting(facts.decisions()), status, clock.since())
			.filter(LastWord::isAwaitingReport)
			.isPresent();
	}

	private Comparison compare(@Nullable MeasureStatus then, List<FieldChange> changes) {
		if (this.days.lastSession() == null) {
			return Comparison.NO_SESSION_YET;
		}
		if (!isListed(then)) {
			return Comparison.NEW;
		}
		return changes.isEmpty() ? Comparison.UNCHANGED : Comparison.CHANGED;
	}

}
