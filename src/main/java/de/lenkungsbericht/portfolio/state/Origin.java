package de.lenkungsbericht.portfolio.state;

/** How fresh a status is (herkunft). */
public enum Origin {

	CURRENT("aktuell"), CARRIED_FORWARD("fortgeschrieben"), NONE("keine");

	private final String label;

	Origin(String label) {
		this.label = label;
	}

	/** The German word in every output. */
	public String label() {
		return this.label;
	}

}
