package de.lenkungsbericht.portfolio;

/** Whether a measure needs additional money (Zusätzlicher Finanzbedarf). */
public enum FundingNeed implements Listed {

	NO("nein"), YES("ja"), CONDITIONAL("bedingt"), OPEN("noch offen");

	private final String label;

	FundingNeed(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
