package de.lenkungsbericht.report.workbook;

/**
 * A colour that underlines what a cell's text says; never the only carrier of a meaning.
 * Letters on ground have a contrast of at least 4.5 to 1.
 */
public enum Tone {

	PLAIN("", ""),
	/** All is well. */
	GOOD("1B5E2E", "E4F3E8"),
	/** Somebody should look at it. */
	ATTENTION("6B4300", "FFF1CC"),
	/** Wrong or too late. */
	BAD("8F1A1A", "FBE3E1"),
	/** Worth knowing. */
	INFO("1B4B72", "E3EEF8"),
	/** Of less weight. */
	MUTED("595959", "");

	private final String letters;

	private final String ground;

	Tone(String letters, String ground) {
		this.letters = letters;
		this.ground = ground;
	}

	/** Colour of the letters, hexadecimal RGB; empty for the role's own. */
	String letters() {
		return this.letters;
	}

	/** Colour of the ground, hexadecimal RGB; empty for the role's own. */
	String ground() {
		return this.ground;
	}

}
