package de.lenkungsbericht.portfolio;

/** The vote of the steering group (Votum Lenkungsgruppe). */
public enum Vote implements Listed {

	OPEN("offen"), PLAUSIBLE("nachvollziehbar"), ENDORSED("befürwortet"),
	ENDORSED_IN_PRINCIPLE("grundsätzlich befürwortet"), REJECTED("abgelehnt");

	private final String label;

	Vote(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
