package de.lenkungsbericht.job.step;

import java.util.ArrayList;
import java.util.List;

import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.portfolio.judgement.CheckedDecision;
import de.lenkungsbericht.portfolio.judgement.CheckedRow;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Stages what was read, the rows of one submission in one batch. */
class StagingWriter implements ItemWriter<Staging> {

	private final SubmissionStore store;

	StagingWriter(SubmissionStore store) {
		this.store = store;
	}

	@Override
	public void write(Chunk<? extends Staging> chunk) {
		Batch batch = new Batch(0);
		for (Staging piece : chunk) {
			boolean further = piece instanceof Staging.Row || piece instanceof Staging.Decided;
			if (!further || piece.receipt() != batch.receipt) {
				flush(batch);
				batch = new Batch(piece.receipt());
			}
			stage(piece, batch);
		}
		flush(batch);
	}

	private void stage(Staging piece, Batch batch) {
		if (piece instanceof Staging.Begin begin) {
			this.store.clearStaged(begin.receipt());
		}
		else if (piece instanceof Staging.Head head) {
			this.store.stageHead(head.receipt(), head.head());
		}
		else if (piece instanceof Staging.Row row) {
			batch.rows.add(row.row());
		}
		else if (piece instanceof Staging.Decided decided) {
			batch.lines.add(decided.line());
		}
		else if (piece instanceof Staging.Found found) {
			this.store.stageFindings(found.receipt(), found.findings());
		}
		else if (piece instanceof Staging.End end) {
			this.store.stageEnd(end.receipt(), end.rows(), end.findings());
		}
	}

	private void flush(Batch batch) {
		if (!batch.rows.isEmpty()) {
			this.store.stageRows(batch.receipt, batch.rows);
		}
		if (!batch.lines.isEmpty()) {
			this.store.stageDecisions(batch.receipt, batch.lines);
		}
	}

	/** The rows of one submission that stand together in a chunk. */
	private static final class Batch {

		private final long receipt;

		private final List<CheckedRow> rows = new ArrayList<>();

		private final List<CheckedDecision> lines = new ArrayList<>();

		Batch(long receipt) {
			this.receipt = receipt;
		}

	}

}
