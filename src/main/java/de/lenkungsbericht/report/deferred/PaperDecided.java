package de.lenkungsbericht.report.deferred;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.decision.LastWord;
import de.lenkungsbericht.portfolio.decision.Outcome;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import de.lenkungsbericht.portfolio.state.DecisionRecord;

/** The waiting measures on which the paper asks for nothing, since it is decided. */
final class PaperDecided {

	private static final Set<Outcome> RELEASING = EnumSet.of(Outcome.RELEASE, Outcome.AGREED);

	private final Map<DeferredMeasure, LastWord> words = new LinkedHashMap<>();

	PaperDecided(DeferredReport report) {
		LocalDate next = report.nextSteeringSessions()
			.stream()
			.findFirst()
			.map(Session::date)
			.orElse(report.state().dueOn());
		report.measures()
			.forEach((measure) -> of(measure)
				.filter((word) -> word.isAwaitingReport() || !comesBack(measure, word, next))
				.ifPresent((word) -> this.words.put(measure, word)));
	}

	/** What was decided on a measure and still stands. */
	static Optional<LastWord> of(DeferredMeasure measure) {
		return LastWord.of(DecisionRecord.counting(measure.decisions()), measure.status(), measure.deferral().since());
	}

	/**
	 * Whether its Wiedervorlage begins after what was decided, and by the next session.
	 */
	private static boolean comesBack(DeferredMeasure measure, LastWord word, LocalDate next) {
		VagueDate resubmission = measure.resubmission();
		LocalDate start = (resubmission != null) ? resubmission.start() : null;
		return start != null && start.isAfter(word.decision().session()) && !start.isAfter(next);
	}

	boolean contains(DeferredMeasure measure) {
		return this.words.containsKey(measure);
	}

	/**
	 * What the paper says of them: the beginning of a sentence, and of which it is said.
	 */
	Map<String, List<DeferredMeasure>> bySentence() {
		return this.words.entrySet()
			.stream()
			.collect(Collectors.groupingBy((each) -> sentence(each.getKey(), each.getValue()), LinkedHashMap::new,
					Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
	}

	/** What the release of such a measure still waits for; empty if nothing. */
	String condition(DeferredMeasure measure) {
		LastWord word = this.words.get(measure);
		return (word != null && RELEASING.contains(word.decision().outcome()) && measure.waitsForItsCondition())
				? measure.condition() : "";
	}

	private static String sentence(DeferredMeasure measure, LastWord word) {
		return switch (word.decision().outcome()) {
			case AGREED -> word.sentence() + (word.isAwaitingReport() ? "; als „Umsetzung“ zu melden ist jetzt: "
					: "; als „Umsetzung“ zu melden ist, sobald die Bedingung für die Freigabe erfüllt ist: ");
			case REFUSED ->
				word.sentence() + "; als „Keine Umsetzung“ oder, mit Grund, „Umsetzung zurückgestellt“ zu melden ist: ";
			case RELEASE -> advice(word.decision()) + "freizugeben"
					+ (measure.waitsForItsCondition() ? ", sobald ihre Bedingung erfüllt ist: " : ": ");
			default -> advice(word.decision()) + "nicht weiterzuverfolgen: ";
		};
	}

	private static String advice(Decision decision) {
		return "Die Lenkungsgruppe bleibt bei ihrer Empfehlung vom " + Cells.day(decision.session())
				+ ", diese Maßnahmen ";
	}

}
