package de.lenkungsbericht.consolidation.rule;

import java.time.LocalDate;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Stage;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import de.lenkungsbericht.portfolio.state.AcceptedRow;
import de.lenkungsbericht.portfolio.state.MeasureState;

/**
 * A status neither reported nor confirmed for 12 months or more at the due day; silent
 * for what has ended.
 */
final class P04Stale implements PortfolioRule {

	private static final int MONTHS = 12;

	@Override
	public Stream<Concern> check(Situation situation) {
		return situation.valid().flatMap((view) -> ofMeasure(view.state(), situation));
	}

	private static Stream<Concern> ofMeasure(MeasureState state, Situation situation) {
		AcceptedRow accepted = state.accepted();
		MeasureStatus status = state.status();
		if (accepted == null || status == null || isEnded(status)) {
			return Stream.empty();
		}
		LocalDate last = latest(accepted, state);
		if (last.plusMonths(MONTHS).isAfter(situation.dueOn())) {
			return Stream.empty();
		}
		return Stream.of(Concern.on(FindingCode.P04, state.measure(), situation)
			.found(GermanDate.format(last))
			.with("zuletzt", GermanDate.format(last))
			.with("faellig", GermanDate.format(situation.dueOn())));
	}

	private static LocalDate latest(AcceptedRow accepted, MeasureState state) {
		LocalDate reported = accepted.source().reportingDate();
		LocalDate confirmed = state.confirmedOn();
		return (confirmed != null && confirmed.isAfter(reported)) ? confirmed : reported;
	}

	private static boolean isEnded(MeasureStatus status) {
		Stage stage = status.stage();
		return stage != null && stage.isEnded();
	}

}
