package de.lenkungsbericht.job.database;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import de.lenkungsbericht.consolidation.SubmissionExtracts;
import de.lenkungsbericht.intake.archive.PurgeArchive;
import de.lenkungsbericht.intake.archive.PurgeRecord;
import de.lenkungsbericht.intake.archive.ReceiptArchive;
import de.lenkungsbericht.portfolio.judgement.Extract;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes what the extracts on record do not hold, wherever it is. */
@Component
class Shredder {

	private final ReceiptArchive archive;

	private final PurgeArchive purges;

	private final SubmissionExtracts extracts;

	private final TransactionTemplate transaction;

	private final JdbcStateDatabase database;

	private final DatabaseFiles files;

	Shredder(ReceiptArchive archive, PurgeArchive purges, SubmissionExtracts extracts, TransactionTemplate transaction,
			JdbcStateDatabase database, DatabaseFiles files) {
		this.archive = archive;
		this.purges = purges;
		this.extracts = extracts;
		this.transaction = transaction;
		this.database = database;
		this.files = files;
	}

	/** Can be repeated. The copies last: until then everything could be made again. */
	void shred(Collection<PurgeRecord.Purged> purged) throws IOException {
		for (PurgeRecord.Purged each : purged) {
			reduce(each.receipt(), this.purges.extract(each));
		}
		this.database.compact();
		this.files.deleteAside();
		Set<String> needed = contentsStillNeeded();
		for (PurgeRecord.Purged each : purged) {
			if (!needed.contains(each.sha256())) {
				this.archive.deleteCopy(each.sha256());
			}
		}
		this.archive.force();
	}

	private void reduce(long receipt, Extract extract) {
		this.transaction.executeWithoutResult((status) -> {
			this.extracts.reduce(receipt, extract);
			if (!this.extracts.of(receipt).equals(extract)) {
				throw new IllegalStateException("The database does not take the extract of receipt " + receipt);
			}
		});
	}

	/** The same content may have come again since. */
	private Set<String> contentsStillNeeded() throws IOException {
		Set<Long> onRecord = this.purges.purged().keySet();
		Set<String> needed = new HashSet<>();
		this.archive.all()
			.stream()
			.filter((receipt) -> !onRecord.contains(receipt.number()))
			.forEach((receipt) -> needed.add(receipt.sha256()));
		return needed;
	}

}
