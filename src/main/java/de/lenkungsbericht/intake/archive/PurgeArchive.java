package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.judgement.Extract;

/** What was purged, and what stands in its place. */
public final class PurgeArchive {

	private final StateFolder state;

	private final NumberedFiles files;

	private final ExtractArchive extracts;

	public PurgeArchive(StateFolder state) {
		this.state = state;
		this.files = new NumberedFiles(state.purges());
		this.extracts = new ExtractArchive(state);
	}

	/** All purges by number. */
	public List<PurgeRecord> all() throws IOException {
		List<PurgeRecord> all = new ArrayList<>();
		for (long number : this.files.numbers()) {
			all.add(Json.read(this.files.file(number), PurgeRecord.class));
		}
		return all;
	}

	/** The purges that were cut off, by number. */
	public List<PurgeRecord> unfinished() throws IOException {
		return all().stream().filter((purge) -> purge.finishedAt() == null).toList();
	}

	/** What is on record as purged, by number of the receipt. */
	public Map<Long, PurgeRecord.Purged> purged() throws IOException {
		Map<Long, PurgeRecord.Purged> purged = new HashMap<>();
		all().forEach((purge) -> purge.purged().forEach((each) -> purged.put(each.receipt(), each)));
		return purged;
	}

	/** The number for the next purge. */
	public long next() throws IOException {
		return this.files.last() + 1;
	}

	/**
	 * Writes an extract, which counts only once a purge is on record that names it.
	 */
	public PurgeRecord.Purged draft(Receipt receipt, Extract extract) throws IOException {
		return new PurgeRecord.Purged(receipt.number(), receipt.sha256(),
				this.extracts.write(receipt.number(), extract));
	}

	/** Deletes what a purge wrote that was cut off before it was on record. */
	public void dropDraft(Receipt receipt) throws IOException {
		this.extracts.delete(receipt.number());
	}

	/** The extract of a submission that was purged. */
	public Extract extract(PurgeRecord.Purged purged) throws IOException {
		return this.extracts.read(purged);
	}

	/** Puts a purge on record, its extracts before it; durable when this returns. */
	public void add(PurgeRecord purge) throws IOException {
		DurableFiles.forceFolder(this.state.inbox());
		write(purge);
	}

	/** Notes of all purges that nothing is left to do. */
	public void finish(Instant at) throws IOException {
		for (PurgeRecord purge : unfinished()) {
			write(purge.finished(at));
		}
	}

	private void write(PurgeRecord purge) throws IOException {
		Json.write(this.files.file(purge.number()), purge);
		DurableFiles.forceFolder(this.state.purges());
	}

}
