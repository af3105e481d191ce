package de.lenkungsbericht.portfolio.decision;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingTexts;
import de.lenkungsbericht.portfolio.notation.GermanDate;

/** What the word of the body that decides settles. */
public final class Agreement {

	private Agreement() {
	}

	/** Whether the body that decides agreed when it last decided. */
	public static boolean isGiven(Collection<Decision> decisions) {
		return given(decisions).isPresent();
	}

	/** That agreement. */
	public static Optional<Decision> given(Collection<Decision> decisions) {
		return decisions.stream()
			.filter(Decision::isFinal)
			.max(Decision.BY_SESSION)
			.filter((last) -> last.outcome() == Outcome.AGREED);
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

	/**
	 * A finding as it reads once all that was decided is known: what can be released
	 * (F09) waits for an agreement only until there is one.
	 * @param decisions those on a measure that count
	 */
	public static Finding told(Finding finding, Function<MeasureNumber, Collection<Decision>> decisions) {
		if (finding.code() != FindingCode.F09) {
			return finding;
		}
		return MeasureNumber.read(finding.measure())
			.flatMap((number) -> given(decisions.apply(number)))
			.map((agreed) -> finding.saying(FindingTexts.message(FindingCode.F09, "agreed",
					Map.of("gremium", CommitteeName.beginning(agreed.committee()), "tag",
							GermanDate.format(agreed.session())))))
			.orElse(finding);
	}

}
