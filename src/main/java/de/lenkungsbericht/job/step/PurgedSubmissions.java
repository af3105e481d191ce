package de.lenkungsbericht.job.step;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.lenkungsbericht.consolidation.SubmissionExtracts;
import de.lenkungsbericht.intake.archive.PurgeArchive;
import de.lenkungsbericht.intake.archive.PurgeRecord;
import de.lenkungsbericht.intake.archive.Seal;
import de.lenkungsbericht.portfolio.Receipt;

/** Submissions without a copy: an extract takes the place of reading and judging. */
class PurgedSubmissions {

	private final PurgeArchive archive;

	private final SubmissionExtracts extracts;

	private final Map<Long, PurgeRecord.Purged> purged;

	PurgedSubmissions(PurgeArchive archive, SubmissionExtracts extracts) throws IOException {
		this.archive = archive;
		this.extracts = extracts;
		this.purged = archive.purged();
	}

	boolean contain(Receipt receipt) {
		return this.purged.containsKey(receipt.number());
	}

	/** Those that have a copy to read. */
	List<Receipt> others(List<Receipt> receipts) {
		return receipts.stream().filter((receipt) -> !contain(receipt)).toList();
	}

	/** Enters the verdict on record with all that is left of a submission. */
	void decide(Receipt receipt, Seal seal) {
		try {
			this.extracts.decide(receipt.number(),
					this.archive.extract(Objects.requireNonNull(this.purged.get(receipt.number()))), seal.verdict(),
					seal.judgedAt());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
