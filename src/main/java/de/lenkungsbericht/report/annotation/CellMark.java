package de.lenkungsbericht.report.annotation;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.finding.Severity;

/**
 * A mark on a cell: a coloured ground, a line around and, before a text, a sign, all by
 * conditional formatting, and a note. The cell, its value and its own format stay as they
 * are, and the mark can be taken away without a trace.
 *
 * @param sheet the sheet's name as in the workbook
 * @param severity the gravest thing to be said of the cell
 * @param text what the note says, without {@link #OPENING}
 */
public record CellMark(String sheet, CellRef cell, Severity severity, String text) {

	/** Always true, and by it our rules are told from the department's. */
	public static final String CONDITION = "LEN(\"Rückmeldung\")>0";

	/** Begins what we add to a note. */
	public static final String OPENING = "Rückmeldung zu dieser Zelle:";

	public static final String AUTHOR = "Lenkungsbericht";

	private static final int LETTERS_IN_LINE = 40;

	/** Tells severities apart where no colours are seen. */
	public static String sign(Severity severity) {
		return switch (severity) {
			case FEHLER -> "✖";
			case WARNUNG -> "▲";
			case HINWEIS -> "●";
		};
	}

	/**
	 * As {@link #CONDITION}, for a text that is not too long for a sign: there alone it
	 * does not take the place of a format for numbers. The cell is named, since a
	 * spreadsheet program does not find it by ROW() and COLUMN() here.
	 */
	public String textCondition() {
		return "AND(" + CONDITION + ",ISTEXT(" + this.cell + "),LEN(" + this.cell + ")<200)";
	}

	/** Whether a rule is one of ours, whichever program wrote it last. */
	public static boolean isOurs(String condition) {
		return condition.replace(" ", "").contains(CONDITION);
	}

	/** The whole note. */
	public String note() {
		return OPENING + "\n" + this.text;
	}

	/** Rows of the usual height that the note takes. */
	public int noteRows() {
		return 2 + note().lines().mapToInt((line) -> 1 + line.length() / LETTERS_IN_LINE).sum();
	}

}
