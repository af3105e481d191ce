package de.lenkungsbericht.job.database;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import de.lenkungsbericht.portfolio.Receipt;

/**
 * Which submissions a purge takes: the old ones, unless something stands against it. One
 * copy serves all submissions of the same content, so it goes with the last of them.
 *
 * @param due by number
 * @param kept by number
 */
record PurgeSelection(List<Receipt> due, List<PurgeOutcome.Kept> kept) {

	/**
	 * @param receipts those that are not purged yet, by number
	 * @param before those received earlier are old
	 * @param hindered the old ones that stay for a reason of their own
	 */
	static PurgeSelection of(List<Receipt> receipts, Instant before, Collection<PurgeOutcome.Kept> hindered) {
		Set<Receipt> staying = new HashSet<>(receipts.stream().filter((receipt) -> !isOld(receipt, before)).toList());
		hindered.forEach((kept) -> staying.add(kept.receipt()));
		Set<String> contents = new HashSet<>(staying.stream().map(Receipt::sha256).toList());
		List<Receipt> due = new ArrayList<>();
		List<PurgeOutcome.Kept> kept = new ArrayList<>(hindered);
		for (Receipt receipt : receipts) {
			if (!contents.contains(receipt.sha256())) {
				due.add(receipt);
			}
			else if (!staying.contains(receipt)) {
				kept.add(new PurgeOutcome.Kept(receipt, PurgeOutcome.Reason.SHARED));
			}
		}
		kept.sort((one, other) -> Long.compare(one.receipt().number(), other.receipt().number()));
		return new PurgeSelection(due, kept);
	}

	static boolean isOld(Receipt receipt, Instant before) {
		return receipt.received().isBefore(before);
	}

}
