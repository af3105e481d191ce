package de.lenkungsbericht.report.deferred;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.report.wording.SequenceText;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.SheetDescription;
import de.lenkungsbericht.report.workbook.Table;
import de.lenkungsbericht.report.workbook.TableColumn;
import de.lenkungsbericht.report.workbook.Tone;

/**
 * The sheet Gremien: each committee with its next session; also the list from which the
 * sheet Entscheidung chooses.
 */
final class CommitteesSheet {

	static final String TABLE = "Gremien";

	static final String COMMITTEE = "Gremium";

	static final String NEXT = "Nächste Sitzung";

	private static final List<TableColumn> COLUMNS = List.of(TableColumn.of(COMMITTEE, 40),
			TableColumn.of("Aufgabe", 34), TableColumn.of(NEXT, 18), TableColumn.of("Vorlagenschluss", 18));

	private CommitteesSheet() {
	}

	static SheetDescription describe(DeferredReport report) {
		return SheetDescription.named("Gremien")
			.line(Cell.text("Gremien und nächste Sitzungen").as(Role.TITLE).spanning(4))
			.line(Cell.text("Sitzungen ab " + Cells.day(report.state().dueOn()) + " laut Sitzungskalender.")
				.as(Role.SUBTITLE)
				.spanning(4))
			.gap()
			.block(new Table(TABLE, COLUMNS,
					() -> report.catalogue()
						.committees()
						.stream()
						.map((committee) -> row(committee, report))
						.iterator(),
					"Der Katalog nennt kein Gremium."))
			.build();
	}

	/** The cells of a column, as formulas refer to them. */
	static String column(String header) {
		return "{" + TABLE + "[" + header + "]}";
	}

	private static List<Cell> row(Committee committee, DeferredReport report) {
		Optional<Session> next = report.nextSessions(committee).stream().findFirst();
		return List.of(Cell.text(committee.name()), Cell.text(task(committee.role())),
				next.map((session) -> Cell.day(session.date())).orElse(Cell.text(SequenceText.NO_SESSION)),
				next.map((session) -> deadline(session, report)).orElse(Cell.blank()));
	}

	private static Cell deadline(Session session, DeferredReport report) {
		LocalDate day = session.paperDeadline();
		if (day == null) {
			return Cell.text("nicht angegeben");
		}
		return report.isPaperLate(session) ? Cell.text(Cells.day(day) + " (vorbei)").toned(Tone.ATTENTION)
				: Cell.day(day);
	}

	static String task(Committee.Role role) {
		return switch (role) {
			case STEERING -> "empfiehlt und legt die Wiedervorlage fest";
			case CONSULTING -> "berät vor";
			case DECIDING -> "entscheidet";
		};
	}

}
