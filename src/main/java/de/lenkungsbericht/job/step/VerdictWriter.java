package de.lenkungsbericht.job.step;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.intake.archive.Seal;
import de.lenkungsbericht.job.database.VerdictsOnRecord;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.judgement.Judgement;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Judges what is staged, each submission by what was accepted before it. A verdict that
 * is on record stands.
 */
class VerdictWriter implements ItemWriter<Receipt> {

	private final SubmissionStore store;

	private final FileRules rules;

	private final PurgedSubmissions purged;

	private final VerdictsOnRecord onRecord;

	private final Clock clock;

	private final Progress progress;

	VerdictWriter(SubmissionStore store, FileRules rules, PurgedSubmissions purged, VerdictsOnRecord onRecord,
			Clock clock, Progress progress) {
		this.store = store;
		this.rules = rules;
		this.purged = purged;
		this.onRecord = onRecord;
		this.clock = clock;
		this.progress = progress;
	}

	@Override
	public void write(Chunk<? extends Receipt> receipts) {
		receipts.forEach(this::decide);
	}

	private void decide(Receipt receipt) {
		Optional<Seal> seal = this.onRecord.of(receipt);
		if (this.purged.contain(receipt)) {
			this.purged.decide(receipt, seal.orElseThrow());
		}
		else {
			judge(receipt, seal);
		}
		seal.ifPresent((verdict) -> this.onRecord.uphold(receipt, verdict));
		this.progress.advance();
	}

	private void judge(Receipt receipt, Optional<Seal> seal) {
		SubmissionStore.Staged staged = read(receipt);
		Judgement judgement = this.rules.judge(receipt.department(), staged.head(), staged.rows(), staged.decisions(),
				staged.findings(), Prior.toJudge(this.store, receipt.department(), staged.head()));
		this.store.decide(receipt.number(), judgement,
				seal.map(Seal::judgedAt).orElseGet(() -> this.clock.instant().truncatedTo(ChronoUnit.MILLIS)));
	}

	/** What was lost or never read gets no verdict: it would look like a shorter file. */
	private SubmissionStore.Staged read(Receipt receipt) {
		if (!this.store.isStagedWhole(receipt.number())) {
			throw new IllegalStateException("Receipt " + receipt.number() + " was not read or the database has lost "
					+ "of it, and cannot be judged. The next run reads it again");
		}
		return this.store.staged(receipt.number());
	}

}
