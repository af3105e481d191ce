package de.lenkungsbericht.report.deferred;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.state.Deferral.Comparison;
import de.lenkungsbericht.portfolio.state.Deferral.Due;
import de.lenkungsbericht.report.wording.DueTone;
import de.lenkungsbericht.report.wording.SequenceText;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Line;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.Tone;
import org.jspecify.annotations.Nullable;

/**
 * The words below the tables of the first sheet: what is new, what is due, what comes.
 */
final class News {

	/** More names than this and the page would not hold them. */
	private static final int NAMED = 8;

	private final DeferredReport report;

	private final List<Line> lines = new ArrayList<>();

	private News(DeferredReport report) {
		this.report = report;
	}

	static List<Line> lines(DeferredReport report) {
		News news = new News(report);
		news.sinceLastSession(report.state().lastSteeringSession());
		news.due();
		news.nextSessions();
		return news.lines;
	}

	private void sinceLastSession(@Nullable Session last) {
		if (last == null) {
			heading("Seit der letzten Sitzung");
			line("Vergleich", SinceSession.none(this.report.state()), Tone.PLAIN);
			return;
		}
		heading(SinceSession.begin(this.report.state(), last));
		line("Neu", names(Comparison.NEW), Tone.PLAIN);
		line("Geändert", names(Comparison.CHANGED), Tone.PLAIN);
		line("Entfallen", list(this.report.state().goneSinceLastSession().stream().map(this::name).toList()),
				Tone.PLAIN);
		NetChange net = new NetChange(this.report.state());
		line("Jährlich netto", net.sum(), Tone.PLAIN);
		net.largest().ifPresent((text) -> line("Größte Änderungen netto", text, Tone.PLAIN));
	}

	/** Every measure stands in exactly one of these lines. */
	private void due() {
		heading("Wiedervorlagen zum " + Cells.day(this.report.state().dueOn()));
		line("Überfällig", names(Due.OVERDUE), tone(Due.OVERDUE));
		line("Fällig", names(Due.DUE), tone(Due.DUE));
		later(this.report.nextSteeringSessions());
		line("Nicht festgelegt", names(Due.NOT_SET), Tone.PLAIN);
		if (!where(Due.UNDATED).isEmpty()) {
			line("Ohne lesbares Datum", names(Due.UNDATED), tone(Due.UNDATED));
		}
	}

	/** What is not due yet: by the next session, if there is one, or after it. */
	private void later(List<Session> sessions) {
		Predicate<DeferredMeasure> ahead = (measure) -> measure.deferral().due() == Due.AHEAD;
		if (sessions.isEmpty()) {
			line("Später", names(ahead), Tone.PLAIN);
			return;
		}
		LocalDate next = sessions.get(0).date();
		line("Fällig zur Sitzung am " + Cells.day(next), names((measure) -> measure.isDueOnlyBy(next)), Tone.PLAIN);
		line("Später", names(ahead.and((measure) -> !measure.isDueOnlyBy(next))), Tone.PLAIN);
	}

	private void nextSessions() {
		List<String> sessions = this.report.nextSteeringSessions().stream().limit(2).map(this::shown).toList();
		heading("Nächste Sitzungen");
		line(this.report.steeringGroup(), sessions.isEmpty() ? SequenceText.NO_SESSION : String.join(", ", sessions),
				Tone.PLAIN);
		line("Weitere Gremien",
				this.report.catalogue()
					.committees()
					.stream()
					.filter((committee) -> !committee.name().equals(this.report.steeringGroup()))
					.map((committee) -> committee.name() + ": "
							+ this.report.nextSessions(committee)
								.stream()
								.findFirst()
								.map(this::shown)
								.orElse(SequenceText.NO_SESSION))
					.collect(Collectors.joining("; ")),
				Tone.PLAIN);
	}

	private String shown(Session session) {
		return Cells.day(session.date()) + (this.report.isPaperLate(session) ? " (" + Wording.PAPER_LATE + ")" : "");
	}

	private void heading(String text) {
		this.lines.add(NeedsByPart.GAP);
		this.lines.add(new Line(List.of(Cell.text(text).as(Role.HEADING).spanning(OverviewSheet.COLUMNS))));
	}

	private void line(String label, String text, Tone tone) {
		this.lines.add(new Line(List.of(Cell.text(label).as(Role.STRONG),
				Cell.text(text).toned(tone).spanning(OverviewSheet.COLUMNS - 1))));
	}

	private Tone tone(Due due) {
		return where(due).isEmpty() ? Tone.PLAIN : DueTone.of(due);
	}

	private String names(Comparison comparison) {
		return names((measure) -> measure.deferral().sinceLastSession() == comparison);
	}

	private String names(Due due) {
		return names((measure) -> measure.deferral().due() == due);
	}

	private String names(Predicate<DeferredMeasure> condition) {
		return list(this.report.where(condition).stream().map((measure) -> name(measure.measure())).toList());
	}

	private List<DeferredMeasure> where(Due due) {
		return this.report.where((measure) -> measure.deferral().due() == due);
	}

	private String name(MeasureNumber number) {
		return this.report.catalogue().measure(number).map(News::name).orElse(number.value());
	}

	private static String name(Measure measure) {
		return measure.number() + " " + Wording.shortened(measure.title());
	}

	/** {@code 2: AT-03 …; AT-04 …}, shortened where there are many. */
	private static String list(List<String> names) {
		if (names.isEmpty()) {
			return "keine";
		}
		int more = names.size() - NAMED;
		Stream<String> shown = names.stream().limit(NAMED);
		String rest = (more > 0) ? " und " + more + " weitere" : "";
		return names.size() + ": " + shown.collect(Collectors.joining("; ")) + rest;
	}

}
