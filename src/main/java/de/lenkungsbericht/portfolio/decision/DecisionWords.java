package de.lenkungsbericht.portfolio.decision;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.notation.GermanDate;

/** Words a decision in German. */
public final class DecisionWords {

	private DecisionWords() {
	}

	/** {@code Wiedervorlage verschoben auf Juni 2021}. */
	public static String outcome(Decision decision) {
		String date = decision.resubmissionText();
		if (date.isEmpty()) {
			return decision.outcome().label();
		}
		return decision.outcome().label() + switch (decision.outcome()) {
			case MOVED -> " auf " + date;
			case CONFIRMED -> ": " + date;
			default -> ", Wiedervorlage " + date;
		};
	}

	/** {@code Lenkungsgruppe Sozialstrategie am 22.06.2020 (Vorlage 12/2020)}. */
	public static String session(Decision decision) {
		String paper = decision.paperNumber().isEmpty() ? "" : " (Vorlage " + decision.paperNumber() + ")";
		return decision.committee() + " am " + GermanDate.format(decision.session()) + paper;
	}

	/** Session, outcome and remark in one sentence. */
	public static String whole(Decision decision) {
		return Stream.of(session(decision) + ": " + outcome(decision), decision.remark())
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" – "));
	}

}
