package de.lenkungsbericht.report.master;

import java.util.Optional;

import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.state.Deferral;
import de.lenkungsbericht.portfolio.state.MeasureState;

/** A measure of the deferred-funding report with all that belongs to it. */
record WaitingMeasure(Measure measure, MeasureStatus status, Deferral deferral) {

	static Optional<WaitingMeasure> of(MeasureState state) {
		MeasureStatus status = state.status();
		Deferral deferral = state.deferral();
		return (status != null && deferral != null) ? Optional.of(new WaitingMeasure(state.measure(), status, deferral))
				: Optional.empty();
	}

}
