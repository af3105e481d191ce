package de.lenkungsbericht.job;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.judgement.Judgement;
import de.lenkungsbericht.validation.SubmissionJudge;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Judges what is staged, each submission by what was accepted before it. */
class VerdictWriter implements ItemWriter<Receipt> {

	private final SubmissionStore store;

	private final SubmissionJudge judge;

	private final Clock clock;

	private final Progress progress;

	VerdictWriter(SubmissionStore store, SubmissionJudge judge, Clock clock, Progress progress) {
		this.store = store;
		this.judge = judge;
		this.clock = clock;
		this.progress = progress;
	}

	@Override
	public void write(Chunk<? extends Receipt> receipts) {
		receipts.forEach(this::decide);
	}

	private void decide(Receipt receipt) {
		SubmissionStore.Staged staged = this.store.staged(receipt.number());
		Judgement judgement = this.judge.judge(receipt.department(), staged.head(), staged.rows(), staged.findings(),
				this.store.prior(receipt.department()));
		this.store.decide(receipt.number(), judgement, this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
		this.progress.advance();
	}

}
