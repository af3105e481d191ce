package de.lenkungsbericht.portfolio.state;

import java.util.List;
import java.util.Optional;

import de.lenkungsbericht.portfolio.decision.Decision;

/**
 * A decision with the line that it was read from.
 *
 * @param receipt number of the receipt of its file
 * @param sheet name of the sheet Entscheidung as in the workbook
 * @param rowNumber 1-based row
 * @param replaced whether a later line of the same measure, committee and session says
 * something else, which counts
 */
public record DecisionRecord(Decision decision, long receipt, String fileName, String sheet, int rowNumber,
		boolean replaced) {

	/** The newest that counts. */
	public static Optional<DecisionRecord> last(List<DecisionRecord> decisions) {
		return decisions.stream().filter((each) -> !each.replaced()).reduce((one, later) -> later);
	}

	/** Those that count. */
	public static List<Decision> counting(List<DecisionRecord> decisions) {
		return decisions.stream().filter((each) -> !each.replaced()).map(DecisionRecord::decision).toList();
	}

}
