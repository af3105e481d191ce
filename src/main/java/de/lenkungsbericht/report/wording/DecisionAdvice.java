package de.lenkungsbericht.report.wording;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Recommendation;
import de.lenkungsbericht.portfolio.Stage;
import de.lenkungsbericht.portfolio.decision.Agreement;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.decision.DecisionWords;
import de.lenkungsbericht.portfolio.decision.Outcome;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells the department in charge what was decided on its measure, and what to enter now.
 */
public final class DecisionAdvice {

	private static final Set<Recommendation> AFTER_REFUSAL = EnumSet.of(Recommendation.DO_NOT_IMPLEMENT,
			Recommendation.DEFER);

	private DecisionAdvice() {
	}

	/**
	 * German, in one line: the newest decision on a measure, unless a report as of a
	 * later day already agrees with it. The word of the body that decides is passed on
	 * even then, for a year: the report may have been written without knowing it.
	 * @param decisions those that count
	 * @param status what the department last reported, {@code null} if nothing
	 * @param reportingDate its Stichtag, {@code null} if nothing was reported
	 */
	public static Optional<String> of(Measure measure, Collection<Decision> decisions, @Nullable MeasureStatus status,
			@Nullable LocalDate reportingDate) {
		return last(decisions).flatMap((last) -> entry(last, status, reportingDate).map((entry) -> measure.number()
				+ " " + measure.title() + " – " + DecisionWords.whole(last) + ". " + entry));
	}

	/** Advice to release says nothing new where the body that decides has agreed. */
	private static Optional<Decision> last(Collection<Decision> decisions) {
		Optional<Decision> last = decisions.stream().max(Decision.BY_SESSION);
		return last.filter((each) -> each.outcome() == Outcome.RELEASE)
			.flatMap((each) -> Agreement.given(decisions))
			.or(() -> last);
	}

	private static Optional<String> entry(Decision decision, @Nullable MeasureStatus status,
			@Nullable LocalDate reportingDate) {
		if (status == null || reportingDate == null || !reportingDate.isAfter(decision.session())
				|| contradicts(status, decision)) {
			return Optional.of(entry(decision, status));
		}
		if (isAgreedUnderReserve(decision, status)) {
			return Optional.of(implemented(status));
		}
		boolean isToBePassedOn = Set.of(Outcome.AGREED, Outcome.REFUSED).contains(decision.outcome())
				&& decision.isFinal() && !reportingDate.isAfter(decision.session().plusYears(1));
		return isToBePassedOn ? Optional.of("Ihre Meldung passt dazu, zu ändern ist nichts.") : Optional.empty();
	}

	private static boolean contradicts(MeasureStatus status, Decision decision) {
		if (decision.role() == Committee.Role.CONSULTING) {
			return false;
		}
		VagueDate reported = status.vagueDate(Column.WIEDERVORLAGE);
		VagueDate decided = decision.isAboutResubmission() ? decision.resubmission() : null;
		boolean otherDate = decided != null && (reported == null || !reported.meansTheSame(decided));
		Recommendation recommendation = status.recommendation();
		return otherDate || recommendation != null && isAgainst(recommendation, decision);
	}

	/** After a refusal a measure doesn't wait for a release any more either. */
	private static boolean isAgainst(Recommendation recommendation, Decision decision) {
		return (decision.outcome() == Outcome.REFUSED) ? !AFTER_REFUSAL.contains(recommendation)
				: decision.outcome().excludes().contains(recommendation);
	}

	/** An agreement is not carried out yet as long as the measure waits for its money. */
	private static boolean isAgreedUnderReserve(Decision decision, @Nullable MeasureStatus status) {
		return decision.isFinal() && decision.outcome() == Outcome.AGREED && status != null
				&& status.recommendation() == Recommendation.UNDER_RESERVE;
	}

	private static String entry(Decision decision, @Nullable MeasureStatus status) {
		if (decision.role() == Committee.Role.CONSULTING && decision.outcome() != Outcome.ADJOURNED) {
			return "Zu ändern ist nichts, die Beratung geht weiter.";
		}
		return switch (decision.outcome()) {
			case CONFIRMED, MOVED -> resubmission(decision);
			case RELEASE -> "Bitte bereiten Sie die Vorlage für die Beratungsfolge vor; „" + Column.EMPFEHLUNG.header()
					+ "“ ändern Sie erst, wenn das entscheidende Gremium zugestimmt hat.";
			case DROP -> "Bitte tragen Sie, wenn es dabei bleibt, als „" + Column.BEARBEITUNGSSTAND.header() + "“ "
					+ Stage.ABANDONED.label() + " und als „" + Column.EMPFEHLUNG.header() + "“ "
					+ Recommendation.DO_NOT_IMPLEMENT.label() + " ein.";
			case AGREED -> implemented(status);
			case REFUSED -> enter(Column.EMPFEHLUNG,
					Recommendation.DO_NOT_IMPLEMENT.label() + " oder, mit Grund, " + Recommendation.DEFER.label());
			case ADJOURNED -> "Bitte passen Sie „" + Column.NAECHSTE_VORSTELLUNG.header() + "“ und „"
					+ Column.TERMIN.header() + "“ an.";
		};
	}

	private static String implemented(@Nullable MeasureStatus status) {
		String entry = enter(Column.EMPFEHLUNG, Recommendation.IMPLEMENT.label());
		boolean waits = status != null && status.recommendation() == Recommendation.UNDER_RESERVE
				&& !status.canBeReleased();
		return waits ? "Wenn die Bedingung für die Freigabe erfüllt ist: " + entry : entry;
	}

	private static String resubmission(Decision decision) {
		String date = decision.resubmissionText();
		return date.isEmpty() ? "Bitte lassen Sie „" + Column.WIEDERVORLAGE.header() + "“, wie sie gemeldet ist."
				: enter(Column.WIEDERVORLAGE, date);
	}

	private static String enter(Column column, String value) {
		return "Bitte tragen Sie bei „" + column.header() + "“ ein: " + value + ".";
	}

}
