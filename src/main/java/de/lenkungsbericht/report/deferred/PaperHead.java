package de.lenkungsbericht.report.deferred;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import de.lenkungsbericht.report.wording.SequenceText;
import org.jspecify.annotations.Nullable;

/** The head of the paper: what the office fills in, and who is consulted when. */
final class PaperHead {

	private static final String TO_FILL_IN = "…";

	private final DeferredReport report;

	private PaperHead(DeferredReport report) {
		this.report = report;
	}

	static List<Element> elements(DeferredReport report) {
		String asOf = Cells.day(report.state().asOf());
		return List.of(new Title("Sitzungsvorlage: Zurückgestellte Finanzbedarfe"),
				new Facts(List.of(new Fact("Vorlage-Nr.", TO_FILL_IN), new Fact("Dezernat", TO_FILL_IN),
						new Fact("Fachbereich", TO_FILL_IN), new Fact("Datum", TO_FILL_IN),
						new Fact("Öffentlichkeit", "☐ öffentlich   ☐ nicht öffentlich"), new Fact("Stichtag", asOf),
						new Fact("Fälligkeiten zum", Cells.day(report.state().dueOn())))),
				new Heading(1, "Beratungsfolge"), new PaperHead(report).consultation());
	}

	/** The steering group first, then every sequence that some measure takes. */
	private Element consultation() {
		Stream<List<String>> others = measuresBySequence().entrySet()
			.stream()
			.sorted(Comparator.comparing((entry) -> first(entry.getKey())))
			.map((entry) -> row(entry.getKey(), entry.getValue()));
		return new Table("Gremien und nächstmögliche Sitzungen",
				List.of(new TableColumn("Beratungsfolge", 26, false), new TableColumn("Vorlagenschluss", 11, false),
						new TableColumn("Maßnahmen", 12, false)),
				Stream.concat(steeringRows(), others).toList(), false);
	}

	/** The day that a sequence begins; one without any comes last. */
	private static LocalDate first(List<NextSession> sequence) {
		Session session = sequence.get(0).session();
		return (session != null) ? session.date() : LocalDate.MAX;
	}

	/**
	 * Each committee's earliest session over all measures would be an order that no
	 * measure can take: measures share a row only where they share every session.
	 */
	private Map<List<NextSession>, List<DeferredMeasure>> measuresBySequence() {
		return this.report.measures()
			.stream()
			.filter((measure) -> !measure.deferral().nextSequence().isEmpty())
			.collect(Collectors.groupingBy((measure) -> measure.deferral().nextSequence(), LinkedHashMap::new,
					Collectors.toList()));
	}

	/**
	 * Its next session, and the one after it where no paper reaches that one any more.
	 */
	private Stream<List<String>> steeringRows() {
		List<Session> next = this.report.nextSteeringSessions();
		if (next.isEmpty()) {
			String committee = this.report.steeringGroup();
			return Stream.of(List.of(committee + ": " + SequenceText.NO_SESSION + task(committee), "–", "alle"));
		}
		int shown = this.report.isPaperLate(next.get(0)) ? 2 : 1;
		return next.stream().limit(shown).map(this::steeringRow);
	}

	private List<String> steeringRow(Session session) {
		return List.of(session.committee() + " " + Cells.day(session.date()) + task(session.committee()),
				deadline(session), "alle");
	}

	private List<String> row(List<NextSession> sequence, List<DeferredMeasure> measures) {
		String turns = sequence.stream()
			.map((turn) -> turn(sequence, turn) + task(turn.committee()))
			.collect(Collectors.joining(" →\n"));
		return List.of(turns + beforeSteering(sequence),
				sequence.stream().map((turn) -> deadline(turn.session())).collect(Collectors.joining("\n")),
				measures.stream().map(DeferredMeasure::number).collect(Collectors.joining(", ")));
	}

	private static String turn(List<NextSession> sequence, NextSession turn) {
		return turn.committee() + ((turn.session() != null) ? " " : ": ") + SequenceText.day(sequence, turn);
	}

	private String task(String committee) {
		return this.report.catalogue()
			.committeeNamed(committee)
			.map(Committee::role)
			.map((role) -> " (" + CommitteesSheet.task(role) + ")")
			.orElse("");
	}

	/** What the calendar makes possible may come before the steering group's advice. */
	private String beforeSteering(List<NextSession> sequence) {
		Optional<LocalDate> steering = this.report.nextSteeringSessions().stream().map(Session::date).findFirst();
		Session first = sequence.get(0).session();
		boolean before = first != null && steering.filter((day) -> first.date().isBefore(day)).isPresent();
		return before ? "\nbeginnt vor der Sitzung der Lenkungsgruppe" : "";
	}

	private String deadline(@Nullable Session session) {
		LocalDate deadline = (session != null) ? session.paperDeadline() : null;
		if (session == null || deadline == null) {
			return "–";
		}
		return Cells.day(deadline) + (this.report.isPaperLate(session) ? " (vorbei)" : "");
	}

}
