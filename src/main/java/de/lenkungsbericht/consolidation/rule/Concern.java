package de.lenkungsbericht.consolidation.rule;

import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;

/**
 * What a rule has to say.
 *
 * @param department whom it means
 */
record Concern(DepartmentId department, FindingDraft draft) {

	/** About a measure, naming it in the message, for its lead. */
	static Concern on(FindingCode code, Measure measure, Situation situation) {
		return on(code, measure, measure.lead(), situation);
	}

	/** About a measure, naming it in the message, for a certain department. */
	static Concern on(FindingCode code, Measure measure, DepartmentId department, Situation situation) {
		return new Concern(department,
				FindingDraft.of(code)
					.measure(measure.number().value())
					.with("nummer", measure.number().value())
					.with("titel", measure.title())
					.with("stelle", situation.name(department))
					.with("federfuehrung", situation.name(measure.lead())));
	}

	Concern with(String placeholder, String value) {
		return new Concern(this.department, this.draft.with(placeholder, value));
	}

	Concern found(String value) {
		return new Concern(this.department, this.draft.found(value));
	}

}
