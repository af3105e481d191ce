package de.lenkungsbericht.report.annotation;

import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.report.workbook.Role;

/** How a cell of the answer looks. */
public enum Look {

	/** The first line. */
	TITLE(Role.TITLE),
	/** Running text. */
	PLAIN(Role.BODY),
	/** Running text that stands out. */
	STRONG(Role.STRONG),
	/** The head of a column. */
	HEADER(Role.HEADER),
	/** A cell of the table. */
	TEXT(Role.DATA),
	/** A cell that leads elsewhere. */
	LINK(Role.DATA),
	/** A severity, with its ground. */
	ERROR(Role.HEADER), WARNING(Role.HEADER), NOTE(Role.HEADER);

	private final Role role;

	Look(Role role) {
		this.role = role;
	}

	public static Look of(Severity severity) {
		return switch (severity) {
			case FEHLER -> ERROR;
			case WARNUNG -> WARNING;
			case HINWEIS -> NOTE;
		};
	}

	/** What it is measured by. */
	public Role role() {
		return this.role;
	}

	public boolean isBold() {
		return this != PLAIN && this != TEXT && this != LINK;
	}

	/** Whether it belongs to the table, with a line below. */
	public boolean isTable() {
		return this != TITLE && this != PLAIN && this != STRONG;
	}

	/** Size of the letters in points. */
	public int points() {
		return (this == TITLE) ? 16 : 10;
	}

}
