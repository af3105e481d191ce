package de.lenkungsbericht.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.notation.Spelling;

/** A label of the sheet Meldung; its value stands in the cell to the right. */
public enum Label {

	MELDENDE_STELLE("Meldende Stelle", "Stelle"), STICHTAG("Stichtag"),
	KEINE_AENDERUNGEN("Keine Änderungen", "Nullmeldung"), FORMULARVERSION("Formularversion", "Vorlagenversion"),
	VERFASSER("Verfasser/-in"), TELEFON("Telefon"), E_MAIL("E-Mail");

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
		String folded = Spelling.fold(text);
		return Stream.of(values())
			.filter((label) -> Spelling.fold(label.text).equals(folded)
					|| label.aliases.stream().anyMatch((alias) -> Spelling.fold(alias).equals(folded)))
			.findFirst();
	}

}
