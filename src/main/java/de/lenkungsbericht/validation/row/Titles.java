package de.lenkungsbericht.validation.row;

import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.notation.Spelling;

/** Compares titles with those of the catalogue. */
public final class Titles {

	private Titles() {
	}

	/** Whether the text is the measure's title or an alias of it. */
	public static boolean match(Measure measure, String text) {
		return measure.title().equals(text) || Spelling.same(measure.title(), text)
				|| measure.aliases().stream().anyMatch((alias) -> Spelling.same(alias, text));
	}

}
