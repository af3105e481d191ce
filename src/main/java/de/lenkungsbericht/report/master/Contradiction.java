package de.lenkungsbericht.report.master;

import java.util.Optional;

import de.lenkungsbericht.portfolio.FundingNeed;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Recommendation;
import de.lenkungsbericht.portfolio.Stage;
import de.lenkungsbericht.portfolio.decision.Agreement;
import de.lenkungsbericht.portfolio.state.DecisionRecord;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.report.workbook.Content;

/**
 * Where a status contradicts itself, so that no sum of what waits for money has the
 * measure (F06, F10). By the state and not by a finding: a file that only confirms has no
 * findings, and the status stands all the same.
 */
enum Contradiction {

	/** To be implemented although nobody released the money. */
	DESPITE_NEED("Umsetzung trotz offenen Finanzbedarfs"),
	/** It is being implemented, and nobody recommends it. */
	UNRECOMMENDED("Läuft ohne Empfehlung zur Umsetzung");

	private final String label;

	Contradiction(String label) {
		this.label = label;
	}

	String label() {
		return this.label;
	}

	/** How many there are, as an expression over the sheet of measures. */
	String count() {
		return "COUNTIFS(" + MeasuresSheet.range(MeasuresSheet.CONTRADICTION) + ","
				+ Content.Formula.literal(this.label) + ")";
	}

	static Optional<Contradiction> of(MeasureState state) {
		MeasureStatus status = state.status();
		Recommendation recommendation = (status != null) ? status.recommendation() : null;
		if (status == null || recommendation == null) {
			return Optional.empty();
		}
		if (recommendation == Recommendation.IMPLEMENT) {
			boolean agreed = Agreement.isGiven(DecisionRecord.counting(state.decisions()));
			return (status.fundingNeed() == FundingNeed.YES && !agreed) ? Optional.of(DESPITE_NEED) : Optional.empty();
		}
		boolean underWay = status.stage() == Stage.IMPLEMENTATION || status.stage() == Stage.ROUTINE;
		return underWay ? Optional.of(UNRECOMMENDED) : Optional.empty();
	}

}
