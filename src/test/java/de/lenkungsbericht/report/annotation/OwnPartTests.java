package de.lenkungsbericht.report.annotation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OwnPartTests {

	private static final String OURS = CellMark.OPENING
			+ "\n✖ FEHLER Z09: „x“ passt nicht.\n▲ WARNUNG F06: Bitte prüfen.";

	@ParameterizedTest
	@ValueSource(strings = { OURS, OURS + "\n", "\n" + OURS + "\n\n", CellMark.OPENING,
			CellMark.OPENING + "\r\nFEHLER Z09: „x“", CellMark.OPENING + "\n✖ FEHLER Z09: x\n✖ FEH …",
			CellMark.OPENING + "\n● HINWEIS F09: Ein langer Text …" })
	void ofANoteThatIsOursNothingIsLeft(String note) {
		assertThat(left(note)).isBlank();
	}

	@Test
	void whatStandsBeforeAndBelowIsTheDepartments() {
		assertThat(left("Angebot liegt vor.\n\n" + OURS)).isEqualTo("Angebot liegt vor.");
		assertThat(left(OURS + "\nWird am Montag geklärt.")).isEqualTo("Wird am Montag geklärt.");
		assertThat(left("Angebot liegt vor.\n\n" + OURS + "\nWird geklärt.\nAm Montag."))
			.isEqualTo("Angebot liegt vor.\nWird geklärt.\nAm Montag.");
	}

	@Test
	void aNoteOfTheDepartmentHasNoPartOfOurs() {
		assertThat(OwnPart.of("Angebot liegt vor.")).isEmpty();
	}

	private static String left(String note) {
		return OwnPart.of(note).orElseThrow().without(note);
	}

}
