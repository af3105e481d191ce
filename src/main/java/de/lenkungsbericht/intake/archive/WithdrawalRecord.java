package de.lenkungsbericht.intake.archive;

import java.time.Instant;

/**
 * The receipt of a withdrawal.
 *
 * @param number running number over all withdrawals, from 1
 * @param receipt number of the submission's receipt that it takes out
 * @param sha256 of that submission
 * @param afterRun the last run before it; a rebuild repeats it at the same place
 */
public record WithdrawalRecord(long number, long receipt, String sha256, String reason, Instant withdrawnAt,
		int afterRun) {

}
