package de.lenkungsbericht.submission;

import de.lenkungsbericht.portfolio.notation.BlankTokens;
import org.jspecify.annotations.Nullable;

/** Whether a cell counts as filled in. */
final class Filled {

	private Filled() {
	}

	/** Not blank in the contract's sense; odd contents are filled. */
	static boolean isFilled(@Nullable Cell cell) {
		if (cell == null || cell.value() instanceof CellValue.Blank) {
			return false;
		}
		return !(cell.value() instanceof CellValue.Text text && BlankTokens.isBlank(text.text()));
	}

}
