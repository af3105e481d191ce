package de.lenkungsbericht.portfolio;

/** What a column of the submission holds, and so how a cell below it is read. */
public enum ColumnType {

	MEASURE_NUMBER, TEXT, LISTED, COMMITTEE, DAY, VAGUE_DATE, AMOUNT, DECIMAL, WHOLE, MEASURE_NUMBERS;

	/** Whether a cell is read as a number in German notation. */
	public boolean isNumeric() {
		return this == AMOUNT || this == DECIMAL || this == WHOLE;
	}

	/** Whether a cell is read as a date, exact or vague. */
	public boolean isDate() {
		return this == DAY || this == VAGUE_DATE;
	}

}
