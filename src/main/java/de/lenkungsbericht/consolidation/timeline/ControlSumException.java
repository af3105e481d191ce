package de.lenkungsbericht.consolidation.timeline;

import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.state.FileControl;

/**
 * A row or a euro went missing, or was counted twice: a fault of the program or of its
 * database, never of a submission.
 */
public class ControlSumException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ControlSumException(FileControl control, RowCounts stored) {
		super("Control sums of receipt " + control.submission().receipt().number()
				+ " do not balance: rows of the verdict " + control.submission().counts() + ", stored " + stored
				+ ", euros " + control.balances());
	}

}
