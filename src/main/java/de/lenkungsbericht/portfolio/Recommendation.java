package de.lenkungsbericht.portfolio;

/** What is recommended for a measure (Empfehlung). */
public enum Recommendation implements Listed {

	IMPLEMENT("Umsetzung"), DEFER("Umsetzung zurückgestellt"), UNDER_RESERVE("Umsetzung unter Vorbehalt"),
	EVALUATION_PENDING("Bewertung ausstehend"), DO_NOT_IMPLEMENT("Keine Umsetzung"), OPEN("offen");

	private final String label;

	Recommendation(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
