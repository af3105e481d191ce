package de.lenkungsbericht.portfolio;

/** A column of a sheet that somebody fills in, known by its header. */
public interface FormColumn {

	/** The header as the sheet shows it. */
	String header();

	/** Whether the column must exist. */
	boolean isRequired();

}
