package de.lenkungsbericht.portfolio;

import java.util.List;

/** How far third-party money is (Drittmittelstatus). */
public enum ThirdPartyStatus implements Listed {

	NONE("keine"), REQUESTED("angefragt"), APPLIED_FOR("beantragt"), SECURED("gesichert", "bewilligt"),
	REFUSED("abgelehnt");

	private final String label;

	private final List<String> aliases;

	ThirdPartyStatus(String label, String... aliases) {
		this.label = label;
		this.aliases = List.of(aliases);
	}

	@Override
	public String label() {
		return this.label;
	}

	@Override
	public List<String> aliases() {
		return this.aliases;
	}

}
