package de.lenkungsbericht.portfolio;

/** What a measure results in (Ergebnisart). */
public enum ResultKind implements Listed {

	EXAMINATION("Prüfergebnis"), CONCEPT("Konzept"), SHORT_DESCRIPTION("Kurzbeschreibung");

	private final String label;

	ResultKind(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
