package de.lenkungsbericht.report.wording;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Recommendation;
import de.lenkungsbericht.portfolio.Stage;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.decision.DecisionWords;
import de.lenkungsbericht.portfolio.decision.Outcome;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells the department in charge what was decided on its measure, and what to enter now.
 */
public final class DecisionAdvice {

	private DecisionAdvice() {
	}

	/**
	 * German, in one line: the newest decision on a measure, unless a report as of a
	 * later day already agrees with it.
	 * @param decisions those that count
	 * @param status what the department last reported, {@code null} if nothing
	 * @param reportingDate its Stichtag, {@code null} if nothing was reported
	 */
	public static Optional<String> of(Measure measure, Collection<Decision> decisions, @Nullable MeasureStatus status,
			@Nullable LocalDate reportingDate) {
		return decisions.stream()
			.max(Decision.BY_SESSION)
			.filter((last) -> isNews(last, status, reportingDate))
			.map((last) -> measure.number() + " " + measure.title() + " – " + DecisionWords.whole(last) + ". "
					+ entry(last));
	}

	private static boolean isNews(Decision decision, @Nullable MeasureStatus status,
			@Nullable LocalDate reportingDate) {
		if (status == null || reportingDate == null || !reportingDate.isAfter(decision.session())) {
			return true;
		}
		return contradicts(status, decision);
	}

	private static boolean contradicts(MeasureStatus status, Decision decision) {
		if (decision.role() == Committee.Role.CONSULTING) {
			return false;
		}
		VagueDate reported = status.vagueDate(Column.WIEDERVORLAGE);
		VagueDate decided = decision.isAboutResubmission() ? decision.resubmission() : null;
		boolean otherDate = decided != null && (reported == null || !reported.meansTheSame(decided));
		Recommendation recommendation = status.recommendation();
		return otherDate || recommendation != null && decision.outcome().excludes().contains(recommendation);
	}

	private static String entry(Decision decision) {
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
			case AGREED -> enter(Column.EMPFEHLUNG, Recommendation.IMPLEMENT.label());
			case REFUSED -> enter(Column.EMPFEHLUNG,
					Recommendation.DO_NOT_IMPLEMENT.label() + " oder, mit Grund, " + Recommendation.DEFER.label());
			case ADJOURNED -> "Bitte passen Sie „" + Column.NAECHSTE_VORSTELLUNG.header() + "“ und „"
					+ Column.TERMIN.header() + "“ an.";
		};
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
