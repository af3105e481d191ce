package de.lenkungsbericht.job.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.intake.archive.ReceiptArchive;
import de.lenkungsbericht.intake.archive.Seal;
import de.lenkungsbericht.portfolio.Receipt;
import org.springframework.stereotype.Component;

/** Lets the verdicts on record stand when submissions are judged anew. */
@Component
public class VerdictsOnRecord {

	private final ReceiptArchive archive;

	private final SubmissionStore store;

	private final Comparison comparison;

	private final Set<Difference> differences = new LinkedHashSet<>();

	VerdictsOnRecord(ReceiptArchive archive, SubmissionStore store, Comparison comparison) {
		this.archive = archive;
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

	/** Where another verdict was reached than the one on record. */
	public List<Difference> differences() {
		return List.copyOf(this.differences);
	}

}
