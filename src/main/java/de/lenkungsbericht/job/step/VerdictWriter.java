package de.lenkungsbericht.job.step;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.intake.archive.ReceiptArchive;
import de.lenkungsbericht.intake.archive.Seal;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.Judgement;
import de.lenkungsbericht.portfolio.judgement.PriorStatus;
import de.lenkungsbericht.validation.SubmissionJudge;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Judges what is staged, each submission by what was accepted before it. */
class VerdictWriter implements ItemWriter<Receipt> {

	private final SubmissionStore store;

	private final SubmissionJudge judge;

	private final ReceiptArchive archive;

	private final Clock clock;

	private final Progress progress;

	VerdictWriter(SubmissionStore store, SubmissionJudge judge, ReceiptArchive archive, Clock clock,
			Progress progress) {
		this.store = store;
		this.judge = judge;
		this.archive = archive;
		this.clock = clock;
		this.progress = progress;
	}

	@Override
	public void write(Chunk<? extends Receipt> receipts) {
		receipts.forEach(this::decide);
	}

	/** What is on record stays so when it is judged again for a new database. */
	private Instant judgedAt(Receipt receipt) {
		try {
			return this.archive.seal(receipt.number())
				.map(Seal::judgedAt)
				.orElseGet(() -> this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Rows are compared with earlier ones by Keine Änderungen alone. */
	private PriorStatus prior(DepartmentId department, @Nullable CheckedHead head) {
		return (head != null && head.noChanges()) ? this.store.prior(department)
				: new PriorStatus(this.store.lastAccepted(department), Map.of());
	}

	private void decide(Receipt receipt) {
		SubmissionStore.Staged staged = this.store.staged(receipt.number());
		Judgement judgement = this.judge.judge(receipt.department(), staged.head(), staged.rows(), staged.findings(),
				prior(receipt.department(), staged.head()));
		this.store.decide(receipt.number(), judgement, judgedAt(receipt));
		this.progress.advance();
	}

}
