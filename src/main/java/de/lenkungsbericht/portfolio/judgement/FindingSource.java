package de.lenkungsbericht.portfolio.judgement;

/** By whom a stored finding was made. */
public enum FindingSource {

	/** Sheet Meldung and header row. */
	HEAD,
	/** A single row. */
	ROW,
	/** The file apart from head and rows. */
	FILE,
	/** The judgement of the submission as a whole. */
	VERDICT

}
