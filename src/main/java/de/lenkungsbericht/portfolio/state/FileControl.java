package de.lenkungsbericht.portfolio.state;

import java.util.Map;

import de.lenkungsbericht.portfolio.Column;

/**
 * The control sums of one file.
 *
 * @param balances by amount column ({@link Column#AMOUNTS})
 * @param unreadableAmounts amount cells that are filled but could not be read
 */
public record FileControl(SubmissionRecord submission, Map<Column, EuroBalance> balances, int unreadableAmounts) {

	public FileControl {
		balances = Map.copyOf(balances);
	}

	public EuroBalance balance(Column column) {
		return this.balances.getOrDefault(column, EuroBalance.ZERO);
	}

	/** Whether every row and every euro is accounted for. */
	public boolean isBalanced() {
		return this.submission.counts().isBalanced()
				&& this.balances.values().stream().allMatch((balance) -> balance.difference().signum() == 0);
	}

}
