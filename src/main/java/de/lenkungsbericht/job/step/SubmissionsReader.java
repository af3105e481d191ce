package de.lenkungsbericht.job.step;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Supplier;

import java.util.List;

import de.lenkungsbericht.portfolio.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads the submissions of a partition one after another. After a restart those that were
 * read whole stay so; the one begun is read anew.
 */
class SubmissionsReader implements ItemStreamReader<Staging> {

	private static final String COMPLETED = "completed";

	private final Supplier<List<Receipt>> receipts;

	private final Function<Receipt, SubmissionPieces<?>> opening;

	private final Progress progress;

	private final Queue<Receipt> waiting = new ArrayDeque<>();

	private @Nullable SubmissionPieces<?> current;

	private long reading;

	private long completed;

	/**
	 * @param receipts those of the partition by number, always the same
	 */
	SubmissionsReader(Supplier<List<Receipt>> receipts, Function<Receipt, SubmissionPieces<?>> opening,
			Progress progress) {
		this.receipts = receipts;
		this.opening = opening;
		this.progress = progress;
	}

	@Override
	public void open(ExecutionContext context) {
		this.completed = context.getLong(COMPLETED, 0);
		this.receipts.get().stream().filter((receipt) -> receipt.number() > this.completed).forEach(this.waiting::add);
	}

	@Override
	public @Nullable Staging read() {
		while (true) {
			Staging piece = (this.current != null) ? this.current.next() : null;
			if (piece != null) {
				return piece;
			}
			finishCurrent();
			Receipt next = this.waiting.poll();
			if (next == null) {
				return null;
			}
			this.reading = next.number();
			this.current = this.opening.apply(next);
		}
	}

	@Override
	public void update(ExecutionContext context) {
		context.putLong(COMPLETED, this.completed);
	}

	@Override
	public void close() {
		if (this.current != null) {
			this.current.close();
			this.current = null;
		}
	}

	private void finishCurrent() {
		if (this.current != null) {
			close();
			this.completed = this.reading;
			this.progress.advance();
		}
	}

}
