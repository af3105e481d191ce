package de.lenkungsbericht.consolidation.rule;

import java.util.Optional;

import de.lenkungsbericht.consolidation.timeline.MeasureFacts;
import de.lenkungsbericht.consolidation.timeline.ReportedRow;
import de.lenkungsbericht.portfolio.Measure;

/**
 * A measure's status with the one that it followed on.
 *
 * @param before the last accepted row with an earlier Stichtag
 */
record Succession(Measure measure, ReportedRow before, ReportedRow now) {

	static Optional<Succession> of(MeasureFacts facts) {
		ReportedRow before = facts.before();
		ReportedRow now = facts.inForce();
		return (before == null || now == null) ? Optional.empty()
				: Optional.of(new Succession(facts.measure(), before, now));
	}

}
