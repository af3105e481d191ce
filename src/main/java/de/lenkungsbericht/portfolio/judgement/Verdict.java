package de.lenkungsbericht.portfolio.judgement;

/** What became of a submission (ergebnis in meldungen.csv). */
public enum Verdict {

	ACCEPTED("angenommen"), PARTLY_ACCEPTED("teilweise angenommen"), REJECTED("zurückgewiesen"),
	WITHDRAWN("zurückgezogen");

	private final String label;

	Verdict(String label) {
		this.label = label;
	}

	/** The German word in every output. */
	public String label() {
		return this.label;
	}

	/** Whether the submission entered the status history. */
	public boolean isAccepted() {
		return this == ACCEPTED || this == PARTLY_ACCEPTED;
	}

}
