package de.lenkungsbericht.report.deferred;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.state.DecisionRecord;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import org.jspecify.annotations.Nullable;

/**
 * Against which session of the steering group the report compares, in words. On the day
 * of a session that is the one before, though what was decided today counts already: the
 * report then says both.
 */
final class SinceSession {

	private SinceSession() {
	}

	/**
	 * The beginning of a sentence or a heading: {@code Seit der Sitzung der
	 * Lenkungsgruppe am 22.06.2020 (Beschlüsse vom 07.12.2020 eingearbeitet)}.
	 */
	static String begin(PortfolioState state, Session last) {
		String later = days(state, last.date());
		return "Seit der Sitzung der Lenkungsgruppe am " + Cells.day(last.date())
				+ (later.isEmpty() ? "" : " (Beschlüsse vom " + later + " eingearbeitet)");
	}

	/** What stands there where there was no session to compare with. */
	static String none(PortfolioState state) {
		String later = days(state, null);
		return "Der Sitzungskalender nennt keine frühere Sitzung der Lenkungsgruppe, mit der sich der Stand "
				+ "vergleichen ließe." + (later.isEmpty() ? "" : " Beschlüsse vom " + later + " sind eingearbeitet.");
	}

	/** The sessions after a day whose decisions count in the report. */
	private static String days(PortfolioState state, @Nullable LocalDate after) {
		List<String> days = state.measures()
			.stream()
			.flatMap((measure) -> DecisionRecord.counting(measure.decisions()).stream())
			.filter((decision) -> decision.role() == Committee.Role.STEERING)
			.map(Decision::session)
			.filter((session) -> after == null || session.isAfter(after))
			.distinct()
			.sorted()
			.map(Cells::day)
			.toList();
		int last = days.size() - 1;
		return (last < 1) ? String.join("", days)
				: days.stream().limit(last).collect(Collectors.joining(", ")) + " und " + days.get(last);
	}

}
