package de.lenkungsbericht.report.csv;

/** Keeps a spreadsheet program from taking a text for a formula. */
final class FormulaGuard {

	/** What starts a formula, the full-width forms included. */
	private static final String STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

	private FormulaGuard() {
	}

	/** The text, with a leading apostrophe if it would start a formula. */
	static String guard(String text) {
		return (text.isEmpty() || STARTS.indexOf(text.charAt(0)) < 0) ? text : "'" + text;
	}

}
