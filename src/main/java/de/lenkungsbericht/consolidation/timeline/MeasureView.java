package de.lenkungsbericht.consolidation.timeline;

import java.util.List;

import de.lenkungsbericht.portfolio.state.FieldChange;
import de.lenkungsbericht.portfolio.state.MeasureState;

/**
 * A measure's state with the facts that led to it.
 *
 * @param changes against both earlier states, by column
 */
public record MeasureView(MeasureFacts facts, MeasureState state, List<FieldChange> changes) {

	public MeasureView {
		changes = List.copyOf(changes);
	}

}
