package de.lenkungsbericht.report.master;

import de.lenkungsbericht.portfolio.Listed;
import de.lenkungsbericht.portfolio.Recommendation;
import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.portfolio.state.Origin;
import de.lenkungsbericht.report.workbook.Tone;

/** The colour that goes with a word; the word itself always stands beside. */
final class Tones {

	private Tones() {
	}

	static Tone of(Listed choice) {
		return (choice instanceof Recommendation recommendation) ? of(recommendation) : Tone.PLAIN;
	}

	private static Tone of(Recommendation recommendation) {
		return switch (recommendation) {
			case IMPLEMENT -> Tone.GOOD;
			case DEFER, UNDER_RESERVE, EVALUATION_PENDING -> Tone.ATTENTION;
			case DO_NOT_IMPLEMENT -> Tone.BAD;
			case OPEN -> Tone.PLAIN;
		};
	}

	static Tone of(Severity severity) {
		return switch (severity) {
			case FEHLER -> Tone.BAD;
			case WARNUNG -> Tone.ATTENTION;
			case HINWEIS -> Tone.INFO;
		};
	}

	static Tone of(Verdict verdict) {
		return switch (verdict) {
			case ACCEPTED -> Tone.GOOD;
			case PARTLY_ACCEPTED -> Tone.ATTENTION;
			case REJECTED -> Tone.BAD;
			case WITHDRAWN -> Tone.MUTED;
		};
	}

	static Tone of(Origin origin) {
		return (origin == Origin.CURRENT) ? Tone.PLAIN : Tone.ATTENTION;
	}

}
