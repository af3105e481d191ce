package de.lenkungsbericht.portfolio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.lenkungsbericht.portfolio.notation.Spelling;

/** A label of the sheet Meldung; its value stands in the cell to the right. */
public enum Label {

	MELDENDE_STELLE("Meldende Stelle", "Stelle"), STICHTAG("Stichtag"),
	KEINE_AENDERUNGEN("Keine Änderungen", "Nullmeldung"), FORMULARVERSION("Formularversion", "Vorlagenversion"),
	VERFASSER("Verfasser/-in"), TELEFON("Telefon"), E_MAIL("E-Mail");

	private static final Map<String, Label> BY_SPELLING = bySpelling();

	private final String text;

	private final List<String> aliases;

	Label(String text, String... aliases) {
		this.text = text;
		this.aliases = List.of(aliases);
	}

	/** The label as the form shows it. */
	public String text() {
		return this.text;
	}

	/** Finds the label a cell's text means. */
	public static Optional<Label> find(String text) {
		return Optional.ofNullable(BY_SPELLING.get(Spelling.fold(text)));
	}

	private static Map<String, Label> bySpelling() {
		Map<String, Label> bySpelling = new HashMap<>();
		for (Label label : values()) {
			bySpelling.put(Spelling.fold(label.text), label);
			label.aliases.forEach((alias) -> bySpelling.put(Spelling.fold(alias), label));
		}
		return Map.copyOf(bySpelling);
	}

}
