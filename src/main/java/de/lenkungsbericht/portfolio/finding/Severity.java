package de.lenkungsbericht.portfolio.finding;

/** How grave a finding is, gravest first. */
public enum Severity {

	FEHLER, WARNUNG, HINWEIS

}
