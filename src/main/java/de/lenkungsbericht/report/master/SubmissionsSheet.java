package de.lenkungsbericht.report.master;

import java.time.LocalDateTime;
import java.util.function.Function;

import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.SheetDescription;
import de.lenkungsbericht.report.workbook.Table;
import de.lenkungsbericht.report.workbook.TableBuilder;
import de.lenkungsbericht.report.workbook.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Every submission ever judged; the newest of each department tells how complete it is.
 */
final class SubmissionsSheet {

	private static final String NEVER = "noch keine Meldung";

	private static final String NOT_READ = "–";

	private SubmissionsSheet() {
	}

	static SheetDescription describe(MasterView view) {
		return Sheets
			.begin(MasterView.SUBMISSIONS, "Meldungen", view,
					"den Überblick je Stelle zeigt der Filter „Neueste der Stelle“ = ja")
			.block(table(view))
			.frozenColumns(2)
			.build();
	}

	private static Table table(MasterView view) {
		TableBuilder<SubmissionLine> table = TableBuilder.named("Meldungen");
		submission(table, view);
		counts(table);
		completeness(table, view);
		return table.of(SubmissionLine.of(view), "Es ist noch keine Meldung eingegangen.");
	}

	private static void submission(TableBuilder<SubmissionLine> table, MasterView view) {
		table.text("Stelle", 24, SubmissionLine::department)
			.column("Datei", 38,
					(line) -> (line.record() != null) ? Cell.text(line.record().receipt().fileName())
							: Cell.text(NEVER).toned(Tone.BAD))
			.column("Eingegangen am", 20, of((record) -> received(record, view)))
			.column("Stichtag", 13, of((record) -> Cell.day(record.reportingDate())))
			.column("Ergebnis", 22,
					of((record) -> Cell.text(record.verdict().label()).toned(Tones.of(record.verdict()))))
			.column("Keine Änderungen", 13, of((record) -> Cell.text(noChanges(record))));
	}

	private static void counts(TableBuilder<SubmissionLine> table) {
		table.column("Maßnahmenzeilen", 10, read((record) -> Cell.whole(record.counts().measureRows())))
			.column("Übernommen", 13, read((record) -> Cell.whole(record.counts().accepted())))
			.column("Beiträge", 11, read((record) -> Cell.whole(record.counts().contributions())))
			.column("Abgelehnt", 12, read((record) -> count(record.counts().rejected(), Tone.BAD)))
			.column("Fehler", 10, of((record) -> count(record.errors(), Tone.BAD)))
			.column("Warnungen", 12, of((record) -> count(record.warnings(), Tone.ATTENTION)))
			.column("Hinweise", 11, of((record) -> Cell.whole(record.notes())));
	}

	private static void completeness(TableBuilder<SubmissionLine> table, MasterView view) {
		table.text("Neueste der Stelle", 12, (line) -> line.newest() ? "ja" : "nein")
			.column("Tage seit letztem Stichtag", 15, (line) -> days(line.daysSince(view.state().dueOn())))
			.column("Offene Stichtage", 24,
					(line) -> Cell.text(line.owed()).toned(line.owed().isEmpty() ? Tone.PLAIN : Tone.ATTENTION))
			.column("Noch zu klären", 11,
					(line) -> Cell.text(line.open() ? "ja" : "nein").toned(line.open() ? Tone.BAD : Tone.PLAIN));
	}

	private static Function<SubmissionLine, Cell> of(Function<SubmissionRecord, Cell> cell) {
		return (line) -> {
			SubmissionRecord record = line.record();
			return (record != null) ? cell.apply(record) : Cell.blank();
		};
	}

	private static String noChanges(SubmissionRecord record) {
		return record.failedOnFile() ? NOT_READ : record.noChanges() ? "ja" : "nein";
	}

	/** Of a file that could not be read, a 0 or a nein would be made up. */
	private static Function<SubmissionLine, Cell> read(Function<SubmissionRecord, Cell> cell) {
		return of((record) -> record.failedOnFile() ? Cell.word(NOT_READ) : cell.apply(record));
	}

	private static Cell received(SubmissionRecord record, MasterView view) {
		return Cell.of(new Content.Moment(LocalDateTime.ofInstant(record.receipt().received(), view.zone())));
	}

	private static Cell count(int count, Tone tone) {
		return Cell.whole(count).toned((count > 0) ? tone : Tone.PLAIN);
	}

	private static Cell days(@Nullable Long days) {
		return (days != null) ? Cell.whole(days) : Cell.blank();
	}

}
