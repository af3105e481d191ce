package de.lenkungsbericht.job.database;

/**
 * Where the database does not hold what is on record.
 *
 * @param receipt number of the receipt, 0 if it is about no single one
 * @param sentence in English, of one line
 */
public record Difference(long receipt, String sentence) {

	static final long OF_NO_RECEIPT = 0;

	/** Whether it is about a submission. */
	public boolean isOfSubmission() {
		return this.receipt != OF_NO_RECEIPT;
	}

}
