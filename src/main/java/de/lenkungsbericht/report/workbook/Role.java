package de.lenkungsbericht.report.workbook;

/** What a cell is on its sheet, and so how it looks. */
public enum Role {

	/** The name of the sheet, large. */
	TITLE(18, true),
	/** A line below the title. */
	SUBTITLE(11, false),
	/** The head of a section, with a rule below. */
	HEADING(13, true),
	/** Running text, wrapped. */
	BODY(10, false),
	/** Running text that stands out. */
	STRONG(10, true),
	/** An explanation in smaller, grey letters. */
	NOTE(9, false),
	/** The value of a key figure, very large. */
	FIGURE(20, true),
	/** What a key figure means, below or above it. */
	FIGURE_LABEL(9, false),
	/** The head of a column. */
	HEADER(9, true),
	/** The head of a column of numbers, aligned as they are. */
	NUMBER_HEADER(9, true),
	/**
	 * The head of a column of numbers with the button of a filter at its right.
	 */
	FILTERED_NUMBER_HEADER(9, true),
	/** A cell of a table or a matrix, with a thin rule below. */
	DATA(10, false),
	/** A label at the left of a matrix. */
	ROW_HEADER(10, true),
	/** A sum below or beside data. */
	TOTAL(10, true),
	/** A text that leads elsewhere; never broken. */
	LINK(10, false),
	/** A cell to be filled in: open on a locked sheet. */
	INPUT(10, false),
	/**
	 * A cell of a table to be filled in: like {@link #DATA}, but open on a locked sheet.
	 */
	ENTRY(10, false),
	/** The room around such a table, open as well. */
	GROUND(10, false);

	private final int points;

	private final boolean bold;

	Role(int points, boolean bold) {
		this.points = points;
		this.bold = bold;
	}

	/** Size of the letters in points. */
	int points() {
		return this.points;
	}

	boolean isBold() {
		return this.bold;
	}

	/** Whether the cell can be changed on a locked sheet. */
	boolean isOpen() {
		return this == INPUT || this == ENTRY || this == GROUND;
	}

	/** Whether text is broken into lines rather than running over. */
	boolean wraps() {
		return this != TITLE && this != SUBTITLE && this != HEADING && this != FIGURE && this != LINK;
	}

	/** How far its text keeps from its neighbour's or from a button, in steps. */
	int indent() {
		return switch (this) {
			case FILTERED_NUMBER_HEADER -> 2;
			case HEADER, NUMBER_HEADER, DATA, ROW_HEADER, TOTAL, INPUT, ENTRY, FIGURE, FIGURE_LABEL -> 1;
			default -> 0;
		};
	}

	/** Whether it is the head of a column. */
	boolean isHeader() {
		return this == HEADER || isNumberHeader();
	}

	/** Whether it is the head of a column of numbers. */
	boolean isNumberHeader() {
		return this == NUMBER_HEADER || this == FILTERED_NUMBER_HEADER;
	}

}
