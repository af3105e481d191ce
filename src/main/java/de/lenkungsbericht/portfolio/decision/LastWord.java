package de.lenkungsbericht.portfolio.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Recommendation;
import de.lenkungsbericht.portfolio.notation.GermanDate;

/**
 * What was decided already on a measure that still waits for money: nobody is to be asked
 * for it a second time.
 *
 * @param decision the word of the body that decides or, before there is one, the steering
 * group's advice to release or to drop
 * @param isAwaitingReport whether everything is decided and the money is there, so that
 * only the department's report is missing
 */
public record LastWord(Decision decision, boolean isAwaitingReport) {

	/**
	 * The word that stands.
	 * @param decisions those that count
	 * @param since first Stichtag in the unbroken run of the recommendation: what was
	 * decided before was about another one
	 */
	public static Optional<LastWord> of(Collection<Decision> decisions, MeasureStatus status, LocalDate since) {
		return last(decisions).filter((last) -> stands(last, status, since))
			.map((last) -> new LastWord(last,
					last.outcome() == Outcome.AGREED && (!isUnderReserve(status) || status.canBeReleased())));
	}

	/** An agreement holds whatever the steering group says after it. */
	private static Optional<Decision> last(Collection<Decision> decisions) {
		return Agreement.given(decisions)
			.or(() -> decisions.stream()
				.filter((each) -> each.role() != Committee.Role.CONSULTING && each.outcome() != Outcome.ADJOURNED)
				.max(Decision.BY_SESSION));
	}

	private static boolean stands(Decision decision, MeasureStatus status, LocalDate since) {
		boolean isOlder = since.isAfter(decision.session());
		return switch (decision.outcome()) {
			case AGREED -> !isOlder || isUnderReserve(status);
			case REFUSED -> !isOlder && status.recommendation() != Recommendation.DEFER;
			case RELEASE, DROP -> !isOlder;
			case CONFIRMED, MOVED, ADJOURNED -> false;
		};
	}

	/** What the body that decides may have agreed to: to release it once money comes. */
	private static boolean isUnderReserve(MeasureStatus status) {
		return status.recommendation() == Recommendation.UNDER_RESERVE;
	}

	/** {@code Der Kreistag hat am 21.10.2020 zugestimmt (Vorlage 230/2020)}. */
	public String sentence() {
		String paper = this.decision.paperNumber().isEmpty() ? "" : " (Vorlage " + this.decision.paperNumber() + ")";
		return CommitteeName.beginning(this.decision.committee()) + " hat am "
				+ GermanDate.format(this.decision.session()) + " " + this.decision.outcome().label() + paper;
	}

}
