package de.lenkungsbericht.job.step;

import java.util.Collection;
import java.util.Map;

import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.decision.Agreement;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.PriorStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a file is held against.
 *
 * @param status what was accepted from its department
 * @param decisions those that count
 */
public record Prior(PriorStatus status, Map<Decision.Key, Decision> decisions) {

	/** Before anything was accepted. */
	public static final Prior NONE = new Prior(PriorStatus.NONE, Map.of());

	/** What is stored. */
	public static Prior of(SubmissionStore store, DepartmentId owner) {
		return new Prior(owner.isSteeringGroup() ? PriorStatus.NONE : store.prior(owner), store.decisions());
	}

	/**
	 * What is stored, as far as a verdict needs it: rows are compared with earlier ones
	 * by Keine Änderungen alone.
	 */
	static Prior toJudge(SubmissionStore store, DepartmentId owner, @Nullable CheckedHead head) {
		if (owner.isSteeringGroup()) {
			return new Prior(PriorStatus.NONE, store.decisions());
		}
		return new Prior((head != null && head.noChanges()) ? store.prior(owner)
				: new PriorStatus(store.lastAccepted(owner), Map.of()), Map.of());
	}

	/** Whether a finding is settled by a decision. */
	public boolean settles(Finding finding) {
		return Agreement.settles(finding, this::decided);
	}

	/** A finding as it reads with what was decided on its measure. */
	public Finding told(Finding finding) {
		return Agreement.told(finding, this::decided);
	}

	/** What was decided on a measure. */
	public Collection<Decision> decided(MeasureNumber measure) {
		return this.decisions.values().stream().filter((each) -> each.measure().equals(measure)).toList();
	}

}
