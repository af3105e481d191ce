package de.lenkungsbericht.report.wording;

/** What a sum says beside its figure of the measures that are not in it yet. */
public final class UncostedText {

	private static final String ALL_COSTED = "Alle Maßnahmen sind beziffert.";

	private static final String MEASURES = " noch nicht bezifferter Maßnahmen";

	private UncostedText() {
	}

	/**
	 * The remark.
	 * @param uncosted number of measures that are not costed yet
	 */
	public static String of(int uncosted) {
		return (uncosted == 0) ? ALL_COSTED : plus(uncosted);
	}

	/**
	 * The same as a live formula.
	 * @param count expression of that number, without the leading {@code =}
	 */
	public static String formula(String count) {
		return "IF(" + count + "=0,\"" + ALL_COSTED + "\",IF(" + count + "=1,\"" + plus(1) + "\",\"zuzüglich \"&"
				+ count + "&\"" + MEASURES + "\"))";
	}

	/**
	 * The remark where something is not costed.
	 * @param uncosted from 1
	 */
	public static String plus(int uncosted) {
		return "zuzüglich " + uncosted + ((uncosted == 1) ? " noch nicht bezifferter Maßnahme" : MEASURES);
	}

}
