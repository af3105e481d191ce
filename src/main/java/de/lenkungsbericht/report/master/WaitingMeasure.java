package de.lenkungsbericht.report.master;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.state.DecidedResubmission;
import de.lenkungsbericht.portfolio.state.Deferral;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.report.wording.ResubmissionText;
import de.lenkungsbericht.report.workbook.Cell;

/** A measure of the deferred-funding report with all that belongs to it. */
record WaitingMeasure(Measure measure, MeasureStatus status, Deferral deferral) {

	/** What goes ahead on a condition. */
	static final Set<Deferral.Group> CONDITIONAL = EnumSet.of(Deferral.Group.UNDER_RESERVE,
			Deferral.Group.EVALUATION_PENDING);

	static Optional<WaitingMeasure> of(MeasureState state) {
		MeasureStatus status = state.status();
		Deferral deferral = state.deferral();
		return (status != null && deferral != null) ? Optional.of(new WaitingMeasure(state.measure(), status, deferral))
				: Optional.empty();
	}

	/** The Wiedervorlage that counts and, where it differs, the reported one. */
	Cell resubmission() {
		DecidedResubmission decided = this.deferral.decided();
		boolean differs = decided != null && decided.differsFrom(this.status);
		return differs ? Cell.text(ResubmissionText.of(this.status, decided))
				: ValueCells.cell(this.status, Column.WIEDERVORLAGE);
	}

	/** Whether nobody says what must happen before it can go ahead (F11). */
	boolean lacksCondition() {
		return CONDITIONAL.contains(this.deferral.group()) && !this.status.isFilled(Column.BEDINGUNG);
	}

	/** Whether its money is there, so that nothing but the word is missing (F09). */
	boolean canBeReleased() {
		return this.deferral.costed() && this.status.canBeReleased();
	}

}
