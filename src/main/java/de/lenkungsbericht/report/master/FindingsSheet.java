package de.lenkungsbericht.report.master;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.state.StandingFinding;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.SheetDescription;
import de.lenkungsbericht.report.workbook.Table;
import de.lenkungsbericht.report.workbook.TableBuilder;

/** Every finding that still stands. */
final class FindingsSheet {

	static final String TABLE = "Pruefprotokoll";

	static final String CODE = "Code";

	private FindingsSheet() {
	}

	static SheetDescription describe(MasterView view) {
		return Sheets
			.begin(MasterView.FINDINGS, "Prüfprotokoll", view,
					"alle Befunde, die noch offen sind; was die Codes bedeuten, steht im Blatt Hinweise")
			.block(table(view))
			.frozenColumns(2)
			.build();
	}

	/** The place of a column's cells in formulas. */
	static String range(String header) {
		return "{" + TABLE + "[" + header + "]}";
	}

	private static Table table(MasterView view) {
		return TableBuilder.<StandingFinding>named(TABLE)
			.text(CODE, 9, (standing) -> standing.finding().code().name())
			.column("Schweregrad", 14,
					(standing) -> Cell.text(standing.finding().severity().name())
						.toned(Tones.of(standing.finding().severity())))
			.text("Stelle", 17, (standing) -> view.departmentName(standing.department()))
			.text("Datei", 23, FindingsSheet::file)
			.text("Blatt", 15, (standing) -> standing.finding().sheet())
			.text("Zelle", 8, FindingsSheet::cell)
			.text("Nr.", 9, (standing) -> standing.finding().measure())
			.text("Wert", 18, (standing) -> standing.finding().value())
			.text("Meldung", 54, (standing) -> standing.finding().message())
			.text("Folge", 25, (standing) -> standing.finding().consequence())
			.text("Vorschlag", 14, (standing) -> standing.finding().suggestion())
			.of(view.state().findings(), "Zurzeit ist kein Befund offen.");
	}

	private static String file(StandingFinding standing) {
		SubmissionRecord submission = standing.submission();
		return (submission != null) ? submission.receipt().fileName() : "";
	}

	private static String cell(StandingFinding standing) {
		CellRef cell = standing.finding().cell();
		return (cell != null) ? cell.toString() : "";
	}

}
