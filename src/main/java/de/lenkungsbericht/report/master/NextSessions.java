package de.lenkungsbericht.report.master;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.Role;

/**
 * The next sessions with what is on them: measures announced for the committee whose
 * Termin covers the day, what could be put before it again, and what it decides on.
 */
final class NextSessions {

	private static final int SHOWN = 4;

	private static final String DECISION = "Entscheidung über ";

	private static final String NOTHING = "Noch nichts angemeldet";

	/** Not yet would be wrong: nothing can be any more. */
	private static final String NOTHING_ANY_MORE = "Nichts angemeldet, Vorlagenschluss vorbei";

	private final MasterView view;

	NextSessions(MasterView view) {
		this.view = view;
	}

	List<List<Cell>> rows() {
		List<Session> next = this.view.nextSessions();
		if (next.isEmpty()) {
			return List.of(List.of(Cell.text("Der Sitzungskalender enthält keinen Termin mehr.")
				.as(Role.DATA)
				.spanning(OverviewSheet.COLUMNS - OverviewSheet.LIST_COLUMNS)));
		}
		return next.stream().limit(SHOWN).map(this::row).toList();
	}

	private List<Cell> row(Session session) {
		return List.of(Cell.day(session.date()).as(Role.DATA).linkedTo(MasterView.DATES),
				Cell.text(session.committee()).as(Role.DATA).spanning(2),
				agenda(session).as(Role.DATA).spanning(OverviewSheet.RIGHT_COLUMNS + 1));
	}

	/** What is on the session; how many wait is counted where they stand. */
	private Cell agenda(Session session) {
		List<String> parts = measures(session);
		if (decidesOnWaiting(session)) {
			return decision(parts);
		}
		if (parts.isEmpty()) {
			return Cell.text(this.view.isPaperLate(session) ? NOTHING_ANY_MORE : NOTHING);
		}
		return Cell.text(sentence(String.join("; ", parts)));
	}

	private Cell decision(List<String> parts) {
		String rest = " wartende Maßnahmen" + parts.stream().map((part) -> "; " + part).collect(Collectors.joining());
		return Cell.formula(
				Content.Formula.literal(DECISION) + "&COUNTIFS(" + DeferredSheet.range(DeferredSheet.GROUP)
						+ ",\"?*\")&" + Content.Formula.literal(rest),
				new Content.Text(DECISION + this.view.waiting().size() + rest));
	}

	private static String sentence(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	private List<String> measures(Session session) {
		List<String> parts = new ArrayList<>();
		add(parts, "angekündigt: ", announced(session));
		add(parts, "möglich für Wartende: ", possible(session));
		return parts;
	}

	/** The steering group's next session goes through all that wait for money. */
	private boolean decidesOnWaiting(Session session) {
		return !this.view.waiting().isEmpty() && this.view.catalogue()
			.steeringGroup()
			.flatMap((group) -> this.view.nextSessions()
				.stream()
				.filter((next) -> next.committee().equals(group.name()))
				.findFirst())
			.filter(session::equals)
			.isPresent();
	}

	private static void add(List<String> parts, String label, Set<String> numbers) {
		if (!numbers.isEmpty()) {
			parts.add(label + String.join(", ", numbers));
		}
	}

	private Set<String> announced(Session session) {
		Set<String> numbers = new LinkedHashSet<>();
		for (MeasureState state : this.view.state().measures()) {
			MeasureStatus status = state.status();
			if (status != null && isAnnounced(status, session)) {
				numbers.add(state.measure().number().value());
			}
		}
		return numbers;
	}

	private boolean isAnnounced(MeasureStatus status, Session session) {
		VagueDate date = status.vagueDate(Column.TERMIN);
		String committee = this.view.catalogue()
			.committeeNamed(status.text(Column.NAECHSTE_VORSTELLUNG))
			.map(Committee::name)
			.orElse("");
		return committee.equals(session.committee()) && date != null && date.start() != null && date.end() != null
				&& !session.date().isBefore(date.start()) && !session.date().isAfter(date.end());
	}

	private Set<String> possible(Session session) {
		Set<String> numbers = new LinkedHashSet<>();
		for (WaitingMeasure waiting : this.view.waiting()) {
			if (waiting.deferral().nextSequence().stream().anyMatch((next) -> session.equals(next.session()))) {
				numbers.add(waiting.measure().number().value());
			}
		}
		return numbers;
	}

}
