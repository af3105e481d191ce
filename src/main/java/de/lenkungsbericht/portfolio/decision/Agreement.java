package de.lenkungsbericht.portfolio.decision;

import java.util.Collection;
import java.util.function.Function;

import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingCode;

/** What the word of the body that decides settles. */
public final class Agreement {

	private Agreement() {
	}

	/** Whether the body that decides agreed when it last decided. */
	public static boolean isGiven(Collection<Decision> decisions) {
		return decisions.stream()
			.filter(Decision::isFinal)
			.max(Decision.BY_SESSION)
			.filter((last) -> last.outcome() == Outcome.AGREED)
			.isPresent();
	}

	/**
	 * Whether a finding is settled: F06 (to be implemented although money is needed) once
	 * the body that decides agrees.
	 * @param decisions those on a measure that count
	 */
	public static boolean settles(Finding finding, Function<MeasureNumber, Collection<Decision>> decisions) {
		return finding.code() == FindingCode.F06 && MeasureNumber.read(finding.measure())
			.filter((number) -> isGiven(decisions.apply(number)))
			.isPresent();
	}

}
