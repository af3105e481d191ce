package de.lenkungsbericht.report.deferred;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.state.Deferral.NextSession;
import de.lenkungsbericht.report.paper.PaperDescription.Element;
import de.lenkungsbericht.report.paper.PaperDescription.Fact;
import de.lenkungsbericht.report.paper.PaperDescription.Facts;
import de.lenkungsbericht.report.paper.PaperDescription.Heading;
import de.lenkungsbericht.report.paper.PaperDescription.Table;
import de.lenkungsbericht.report.paper.PaperDescription.TableColumn;
import de.lenkungsbericht.report.paper.PaperDescription.Title;
import org.jspecify.annotations.Nullable;

/** The head of the paper: what the office fills in, and who is consulted when. */
final class PaperHead {

	private static final String TO_FILL_IN = "…";

	private PaperHead() {
	}

	static List<Element> elements(DeferredReport report) {
		String asOf = Cells.day(report.state().asOf());
		return List.of(new Title("Sitzungsvorlage: Zurückgestellte Finanzbedarfe"),
				new Facts(List.of(new Fact("Vorlage-Nr.", TO_FILL_IN), new Fact("Dezernat", TO_FILL_IN),
						new Fact("Fachbereich", TO_FILL_IN), new Fact("Datum", TO_FILL_IN),
						new Fact("Öffentlichkeit", "☐ öffentlich   ☐ nicht öffentlich"), new Fact("Stichtag", asOf),
						new Fact("Fälligkeiten zum", Cells.day(report.state().dueOn())))),
				new Heading(1, "Beratungsfolge"), sequence(report));
	}

	private static Element sequence(DeferredReport report) {
		return new Table("Gremien und nächstmögliche Sitzungen",
				List.of(new TableColumn("Gremium", 10, false), new TableColumn("Aufgabe", 10, false),
						new TableColumn("Sitzung", 7, false), new TableColumn("Vorlagenschluss", 8, false)),
				turns(report).stream().map((turn) -> row(turn, report)).toList(), false);
	}

	/**
	 * The steering group first, then each committee with the earliest session that it can
	 * have.
	 */
	private static List<NextSession> turns(DeferredReport report) {
		List<NextSession> turns = new ArrayList<>();
		turns.add(new NextSession(report.steeringGroup(),
				report.nextSteeringSessions().stream().findFirst().orElse(null)));
		Map<String, NextSession> others = new LinkedHashMap<>();
		report.measures()
			.stream()
			.flatMap((measure) -> measure.deferral().nextSequence().stream())
			.filter((turn) -> !turn.committee().equals(report.steeringGroup()))
			.forEach((turn) -> others.merge(turn.committee(), turn, PaperHead::earlier));
		others.values().stream().sorted(Comparator.comparing(PaperHead::day)).forEach(turns::add);
		return turns;
	}

	private static NextSession earlier(NextSession one, NextSession other) {
		return day(other).isBefore(day(one)) ? other : one;
	}

	private static LocalDate day(NextSession turn) {
		return (turn.session() != null) ? turn.session().date() : LocalDate.MAX;
	}

	private static List<String> row(NextSession turn, DeferredReport report) {
		String task = report.catalogue()
			.committeeNamed(turn.committee())
			.map(Committee::role)
			.map(CommitteesSheet::task)
			.orElse("");
		Session session = turn.session();
		return List.of(turn.committee(), task, (session != null) ? Cells.day(session.date()) : Wording.NO_SESSION,
				deadline(session));
	}

	private static String deadline(@Nullable Session session) {
		boolean known = session != null && session.paperDeadline() != null;
		return known ? Cells.day(Objects.requireNonNull(Objects.requireNonNull(session).paperDeadline())) : "–";
	}

}
