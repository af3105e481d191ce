package de.lenkungsbericht.job.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.intake.archive.PurgeArchive;
import de.lenkungsbericht.intake.archive.ReceiptArchive;
import de.lenkungsbericht.intake.archive.Seal;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.notation.Printable;
import org.springframework.stereotype.Component;

/** Lets the verdicts on record stand when submissions are judged anew. */
@Component
public class VerdictsOnRecord {

	private final ReceiptArchive archive;

	private final PurgeArchive purges;

	private final SubmissionStore store;

	private final Comparison comparison;

	private final Set<Difference> differences = new LinkedHashSet<>();

	VerdictsOnRecord(ReceiptArchive archive, PurgeArchive purges, SubmissionStore store, Comparison comparison) {
		this.archive = archive;
		this.purges = purges;
		this.store = store;
		this.comparison = comparison;
	}

	/** The verdict on record, if there is one. */
	public Optional<Seal> of(Receipt receipt) {
		try {
			return this.archive.seal(receipt.number());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The receipts as they were judged; those that never were stay last, as they are. */
	public List<Receipt> inOrder(List<Receipt> receipts) {
		Map<Long, Long> orders = new HashMap<>();
		receipts
			.forEach((receipt) -> orders.put(receipt.number(), of(receipt).map(Seal::order).orElse(Long.MAX_VALUE)));
		return receipts.stream().sorted(Comparator.comparing((receipt) -> orders.get(receipt.number()))).toList();
	}

	/** Puts the verdict on record in the place of another that was reached just now. */
	public void uphold(Receipt receipt, Seal onRecord) {
		this.comparison.difference(receipt, onRecord).ifPresent((difference) -> {
			this.differences.add(difference);
			onRecord.standing().ifPresent((standing) -> this.store.restore(receipt.number(), standing));
		});
	}

	/**
	 * The sealed receipts whose copy is no longer what was judged: a verdict may come out
	 * of it all the same, with other values.
	 */
	public List<Difference> damagedCopies() throws IOException {
		Set<Long> purged = this.purges.purged().keySet();
		List<Difference> damaged = new ArrayList<>();
		for (Receipt receipt : this.archive.all()) {
			if (!purged.contains(receipt.number()) && of(receipt).isPresent()
					&& !this.archive.isReadWhole(receipt.sha256())) {
				damaged.add(new Difference(receipt.number(), "Receipt " + receipt.number() + " ("
						+ Printable.oneLine(receipt.path()) + "): its copy is missing or no longer what was judged"));
			}
		}
		return damaged;
	}

	/** Where another verdict was reached than the one on record. */
	public List<Difference> differences() {
		return List.copyOf(this.differences);
	}

}
