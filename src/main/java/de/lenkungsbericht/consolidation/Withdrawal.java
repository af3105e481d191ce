package de.lenkungsbericht.consolidation;

import java.time.Instant;

/**
 * An accepted submission taken out again.
 *
 * @param receipt number of the withdrawal's own receipt
 * @param submission number of the receipt that it takes out
 */
public record Withdrawal(long receipt, long submission, String reason, Instant withdrawnAt) {

}
