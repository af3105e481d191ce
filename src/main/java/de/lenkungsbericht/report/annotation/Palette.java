package de.lenkungsbericht.report.annotation;

import de.lenkungsbericht.portfolio.finding.Severity;

/** Colours as files write them; black is well readable on each. */
public final class Palette {

	/** Of the sheet's tab, so that it is found. */
	public static final String TAB = "FFC00000";

	private Palette() {
	}

	public static String ground(Severity severity) {
		return switch (severity) {
			case FEHLER -> "FFFFB3B3";
			case WARNUNG -> "FFFFF2A8";
			case HINWEIS -> "FFCFE2F7";
		};
	}

	/** The ground of a look, empty if it has none. */
	public static String ground(Look look) {
		return switch (look) {
			case HEADER -> "FFD9D9D9";
			case ERROR -> ground(Severity.FEHLER);
			case WARNING -> ground(Severity.WARNUNG);
			case NOTE -> ground(Severity.HINWEIS);
			default -> "";
		};
	}

}
