package de.lenkungsbericht.portfolio.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.FormColumn;
import de.lenkungsbericht.portfolio.notation.Spelling;

/**
 * The columns of the sheet Entscheidung, described once: the sheet that is handed out,
 * the reader and the rules come from here. In the order of the sheet.
 */
public enum DecisionColumn implements FormColumn {

	NR("Nr.", true, "Nr", "Maßnahmen-Nr."), TITEL("Maßnahme", false), GRUPPE("Gruppe", false),
	BISHER("Wiedervorlage bisher", false), GREMIUM("Gremium", true), SITZUNG("Sitzung am", true, "Sitzung"),
	ENTSCHEIDUNG("Entscheidung", true), WIEDERVORLAGE("Wiedervorlage am", false, "Wiedervorlage"),
	VORLAGE("Vorlage-Nr.", false, "Vorlage", "Vorlagen-Nr."), BEMERKUNG("Bemerkung", false);

	/** The sheet's name. */
	public static final String SHEET = "Entscheidung";

	/** What is filled in during the session; the columns before stand there already. */
	public static final List<DecisionColumn> ENTRIES = List.of(GREMIUM, SITZUNG, ENTSCHEIDUNG, WIEDERVORLAGE, VORLAGE,
			BEMERKUNG);

	private final String header;

	private final boolean required;

	private final List<String> aliases;

	DecisionColumn(String header, boolean required, String... aliases) {
		this.header = header;
		this.required = required;
		this.aliases = List.of(aliases);
	}

	@Override
	public String header() {
		return this.header;
	}

	@Override
	public boolean isRequired() {
		return this.required;
	}

	/** Finds the column a header means. */
	public static Optional<DecisionColumn> find(String header) {
		String folded = Spelling.fold(header);
		return Stream.of(values()).filter((column) -> column.isNamed(folded)).findFirst();
	}

	private boolean isNamed(String folded) {
		return Stream.concat(Stream.of(this.header), this.aliases.stream())
			.anyMatch((name) -> Spelling.fold(name).equals(folded));
	}

}
