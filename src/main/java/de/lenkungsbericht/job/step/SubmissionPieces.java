package de.lenkungsbericht.job.step;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.submission.TableSheet;
import de.lenkungsbericht.submission.SubmissionWorkbook;
import de.lenkungsbericht.submission.UnreadableWorkbook;
import de.lenkungsbericht.submission.WorkbookReader;
import de.lenkungsbericht.validation.head.UnreadableFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One submission, opened and checked piece by piece. Where the file turns out to be
 * unreadable, all before is void and the finding is what remains.
 *
 * @param <C> the known columns of its table
 */
public class SubmissionPieces<C extends Enum<C>> implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(SubmissionPieces.class);

	private final long receipt;

	private final String fileName;

	private final Checking<C> check;

	private final WorkbookReader reader;

	private final Copy copy;

	private final Queue<Staging> ready = new ArrayDeque<>();

	private @Nullable SubmissionWorkbook workbook;

	private @Nullable CheckedHead head;

	private @Nullable TableSheet<C> sheet;

	private TableSheet.@Nullable RowCursor<C> rows;

	private boolean secondAttempt;

	private int staged;

	private int found;

	private boolean ended;

	/**
	 * @param receipt number of the receipt, named in each piece
	 * @param fileName the submission's name with its ending
	 */
	SubmissionPieces(long receipt, String fileName, Checking<C> check, WorkbookReader reader, Copy copy) {
		this.receipt = receipt;
		this.fileName = fileName;
		this.check = check;
		this.reader = reader;
		this.copy = copy;
		this.ready.add(new Staging.Begin(receipt));
		guarded(this::open);
	}

	/** The next piece, {@code null} after the last. */
	public @Nullable Staging next() {
		if (this.ready.isEmpty()) {
			guarded(this::readRow);
		}
		if (this.ready.isEmpty() && !this.ended) {
			this.ended = true;
			this.ready.add(new Staging.End(this.receipt, this.staged, this.found));
		}
		Staging piece = this.ready.poll();
		count(piece);
		return piece;
	}

	private void count(@Nullable Staging piece) {
		if (piece instanceof Staging.Begin) {
			this.staged = 0;
			this.found = 0;
		}
		else if (piece instanceof Staging.Head begun) {
			this.found += begun.head().findings().size();
		}
		else if (piece instanceof Staging.Row read) {
			this.staged++;
			this.found += read.row().findings().size();
		}
		else if (piece instanceof Staging.Decided decided) {
			this.staged++;
			this.found += decided.line().findings().size();
		}
		else if (piece instanceof Staging.Found others) {
			this.found += others.findings().size();
		}
	}

	private void open() {
		SubmissionWorkbook opened = this.reader.open(this.copy.file(), this.fileName);
		this.workbook = opened;
		CheckedHead checked = this.check.head(opened);
		this.head = checked;
		this.ready.add(new Staging.Head(this.receipt, checked));
		if (!checked.failsOnFile()) {
			this.check.sheet(opened).ifPresent((found) -> {
				this.sheet = found;
				this.rows = found.rows();
			});
		}
	}

	private void readRow() {
		TableSheet.RowCursor<C> cursor = this.rows;
		if (cursor == null || this.head == null || this.sheet == null) {
			return;
		}
		if (cursor.hasNext()) {
			this.ready.add(this.check.row(this.receipt, cursor.next(), this.head));
			return;
		}
		List<Finding> tail = this.check.tail(this.sheet, cursor);
		this.rows = null;
		cursor.close();
		if (!tail.isEmpty()) {
			this.ready.add(new Staging.Found(this.receipt, tail));
		}
	}

	/**
	 * A file never fails the job: what the reader does not expect is a file that cannot
	 * be read. A copy that the disk does not give, twice, is the disk's fault.
	 */
	private void guarded(Runnable reading) {
		try {
			reading.run();
		}
		catch (UnreadableWorkbook ex) {
			unreadable(ex);
		}
		catch (RuntimeException | StackOverflowError ex) {
			if (this.secondAttempt && this.workbook == null && ex instanceof UncheckedIOException) {
				throw ex;
			}
			log.warn("Receipt {} cannot be read", this.receipt, ex);
			unreadable(new UnreadableWorkbook(FindingCode.D01, "Die Datei ist beschädigt.", ex));
		}
	}

	private void unreadable(UnreadableWorkbook failure) {
		close();
		this.ready.clear();
		this.ready.add(new Staging.Begin(this.receipt));
		if (failure.code() == FindingCode.D01 && !this.secondAttempt) {
			readAgain();
		}
		else {
			this.ready.add(new Staging.Found(this.receipt, List.of(UnreadableFile.finding(failure))));
		}
	}

	/** What is our disk's fault, for good or for a moment, is not the department's. */
	private void readAgain() {
		this.secondAttempt = true;
		this.head = null;
		this.sheet = null;
		try {
			this.copy.guard().requireWhole();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		guarded(this::open);
	}

	@Override
	public void close() {
		if (this.rows != null) {
			this.rows.close();
			this.rows = null;
		}
		if (this.workbook != null) {
			this.workbook.close();
			this.workbook = null;
		}
	}

}
