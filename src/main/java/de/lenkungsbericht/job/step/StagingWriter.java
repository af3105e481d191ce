package de.lenkungsbericht.job.step;

import java.util.ArrayList;
import java.util.List;

import de.lenkungsbericht.consolidation.SubmissionStore;
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
		List<CheckedRow> rows = new ArrayList<>();
		long receipt = 0;
		for (Staging piece : chunk) {
			if (!(piece instanceof Staging.Row) || piece.receipt() != receipt) {
				flush(receipt, rows);
				receipt = piece.receipt();
			}
			stage(piece, rows);
		}
		flush(receipt, rows);
	}

	private void stage(Staging piece, List<CheckedRow> rows) {
		if (piece instanceof Staging.Begin begin) {
			this.store.clearStaged(begin.receipt());
		}
		else if (piece instanceof Staging.Head head) {
			this.store.stageHead(head.receipt(), head.head());
		}
		else if (piece instanceof Staging.Row row) {
			rows.add(row.row());
		}
		else if (piece instanceof Staging.Found found) {
			this.store.stageFindings(found.receipt(), found.findings());
		}
	}

	private void flush(long receipt, List<CheckedRow> rows) {
		if (!rows.isEmpty()) {
			this.store.stageRows(receipt, List.copyOf(rows));
			rows.clear();
		}
	}

}
