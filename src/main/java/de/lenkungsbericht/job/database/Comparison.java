package de.lenkungsbericht.job.database;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.consolidation.Withdrawal;
import de.lenkungsbericht.intake.archive.ReceiptArchive;
import de.lenkungsbericht.intake.archive.Seal;
import de.lenkungsbericht.intake.archive.WithdrawalArchive;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.judgement.Disposition;
import de.lenkungsbericht.portfolio.notation.Printable;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares the database with the receipts, which are the truth. */
@Component
public class Comparison {

	private final SubmissionStore store;

	private final ReceiptArchive archive;

	private final WithdrawalArchive withdrawals;

	private final DatabaseFiles files;

	Comparison(SubmissionStore store, ReceiptArchive archive, WithdrawalArchive withdrawals, DatabaseFiles files) {
		this.store = store;
		this.archive = archive;
		this.withdrawals = withdrawals;
		this.files = files;
	}

	/** Why the database cannot be relied on; empty if it can. */
	public List<Difference> doubts() throws IOException {
		List<Difference> doubts = new ArrayList<>(differences());
		this.store.incomplete()
			.stream()
			.sorted()
			.map((receipt) -> new Difference(receipt,
					"Receipt " + receipt + ": rows or findings are missing in the database"))
			.forEach(doubts::add);
		return doubts;
	}

	/**
	 * Where verdicts differ from those on record; but for what was found when the
	 * database was made anew, and cannot be otherwise.
	 */
	public List<Difference> differences() throws IOException {
		List<Difference> differences = all();
		Set<String> known = Set.copyOf(this.files.deviations());
		differences.removeIf((difference) -> known.contains(difference.sentence()));
		return differences;
	}

	/** Where what was just decided differs from what is on record. */
	Optional<Difference> difference(Receipt receipt, Seal onRecord) {
		return difference(receipt, onRecord, this.store.judged(receipt.number()).orElse(null),
				this.store.dispositions(receipt.number()));
	}

	private List<Difference> all() throws IOException {
		List<Difference> differences = new ArrayList<>();
		Map<Long, SubmissionRecord> judged = new HashMap<>();
		this.store.judged().forEach((submission) -> judged.put(submission.receipt().number(), submission));
		Set<Long> onDisk = new HashSet<>();
		for (Receipt receipt : this.archive.all()) {
			onDisk.add(receipt.number());
			Optional<Seal> onRecord = this.archive.seal(receipt.number());
			if (onRecord.isPresent()) {
				difference(receipt, onRecord.get().withoutRowNumbers(), judged.get(receipt.number()), Map.of())
					.ifPresent(differences::add);
			}
		}
		judged.keySet()
			.stream()
			.filter((number) -> !onDisk.contains(number))
			.sorted()
			.map((number) -> new Difference(number, "Receipt " + number + ": it is in the database alone"))
			.forEach(differences::add);
		if (!this.store.withdrawals().equals(this.withdrawals.all().stream().map(Withdrawals::of).toList())) {
			differences.add(new Difference(Difference.OF_NO_RECEIPT,
					"The withdrawals in the database are not those on record"));
		}
		return differences;
	}

	private Optional<Difference> difference(Receipt receipt, Seal onRecord, @Nullable SubmissionRecord judged,
			Map<Integer, Disposition> rows) {
		String name = "Receipt " + receipt.number() + " (" + Printable.oneLine(receipt.path()) + ")";
		return sentence(name, receipt, onRecord, judged, rows)
			.map((sentence) -> new Difference(receipt.number(), sentence));
	}

	private Optional<String> sentence(String name, Receipt receipt, Seal onRecord, @Nullable SubmissionRecord judged,
			Map<Integer, Disposition> rows) {
		if (judged == null) {
			return Optional.of(name + ": on record " + words(onRecord) + ", in the database no verdict");
		}
		if (!judged.receipt().equals(receipt)) {
			return Optional.of(name + ": the database holds another receipt of this number");
		}
		Seal reached = Seal.of(judged, this.store.judgedAt(receipt.number()), rows);
		Seal stored = (onRecord.rowNumbers() != null) ? reached : reached.withoutRowNumbers();
		return stored.equals(onRecord) ? Optional.empty()
				: Optional.of(name + ": on record " + words(onRecord) + ", in the database " + words(stored));
	}

	private static String words(Seal seal) {
		return seal.verdict().label() + " as no. " + seal.order() + " at " + seal.judgedAt() + " (rows "
				+ seal.rows().found() + ", accepted " + seal.rows().accepted() + ", contributions "
				+ seal.rows().contributions() + ", rejected " + seal.rows().rejected() + ", findings " + seal.errors()
				+ "/" + seal.warnings() + "/" + seal.notes()
				+ ((seal.rowNumbers() != null) ? ", row numbers " + seal.rowNumbers() : "") + ")";
	}

}
