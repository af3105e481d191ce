package de.lenkungsbericht.portfolio.judgement;

/** What a filled row below the header is to the department that sent it. */
public enum RowKind {

	/** A measure that the department leads. */
	LEAD,
	/** A measure that it only takes part in: a contribution. */
	PARTICIPANT,
	/** A measure it has nothing to do with, or none of the catalogue, or no number. */
	FOREIGN,
	/** Not a measure row: a sum, a subheading, a prefilled row left untouched. */
	SKIPPED

}
