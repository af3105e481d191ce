package de.lenkungsbericht.portfolio.judgement;

/** What became of a row: the four add up to the rows found. */
public enum Disposition {

	ACCEPTED, CONTRIBUTION, REJECTED, SKIPPED

}
