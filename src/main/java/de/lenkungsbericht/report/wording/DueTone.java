package de.lenkungsbericht.report.wording;

import de.lenkungsbericht.portfolio.state.Deferral.Due;
import de.lenkungsbericht.report.workbook.Tone;

/** The colour that goes with where a Wiedervorlage stands; the word stands beside. */
public final class DueTone {

	private DueTone() {
	}

	public static Tone of(Due due) {
		return switch (due) {
			case OVERDUE -> Tone.BAD;
			case DUE, NOT_SET, UNDATED -> Tone.ATTENTION;
			case AHEAD -> Tone.PLAIN;
		};
	}

}
