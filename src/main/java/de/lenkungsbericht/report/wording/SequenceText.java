package de.lenkungsbericht.report.wording;

import java.util.List;
import java.util.stream.Collectors;

import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import de.lenkungsbericht.portfolio.state.Deferral;

/** The next possible sequence of committees as reports show it. */
public final class SequenceText {

	/** What stands with a committee that has no session any more. */
	public static final String NO_SESSION = "kein Termin im Sitzungskalender";

	/**
	 * What stands with the one that a sequence ends at: it may have sessions, but none
	 * that is late enough and that a paper still reaches.
	 */
	private static final String NONE_FITS = "kein passender Termin im Sitzungskalender";

	/** What stands with those after it. */
	private static final String OPEN = "bleibt offen";

	private SequenceText() {
	}

	/** A line for each committee; no guess where the calendar ends. */
	public static String of(List<Deferral.NextSession> sequence) {
		return sequence.stream()
			.map((next) -> next.committee() + ": " + day(sequence, next))
			.collect(Collectors.joining("\n"));
	}

	/** The day of a committee's turn, or why there is none. */
	public static String day(List<Deferral.NextSession> sequence, Deferral.NextSession next) {
		Session session = next.session();
		if (session != null) {
			return GermanDate.format(session.date());
		}
		boolean isFirst = sequence.stream().filter((each) -> each.session() == null).findFirst().orElse(next) == next;
		return isFirst ? NONE_FITS : OPEN;
	}

}
