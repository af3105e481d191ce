package de.lenkungsbericht.report.wording;

import java.util.List;
import java.util.stream.Collectors;

import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import de.lenkungsbericht.portfolio.state.Deferral;

/** The next possible sequence of committees as reports show it. */
public final class SequenceText {

	/** What stands where the session calendar ends. */
	public static final String NO_SESSION = "kein Termin im Sitzungskalender";

	private SequenceText() {
	}

	/** A line for each committee; no guess where the calendar ends. */
	public static String of(List<Deferral.NextSession> sequence) {
		return sequence.stream().map(SequenceText::turn).collect(Collectors.joining("\n"));
	}

	private static String turn(Deferral.NextSession next) {
		Session session = next.session();
		return next.committee() + ": " + ((session != null) ? GermanDate.format(session.date()) : NO_SESSION);
	}

}
