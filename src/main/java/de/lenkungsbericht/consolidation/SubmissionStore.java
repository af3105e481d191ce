package de.lenkungsbericht.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.sql.DataSource;

import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.judgement.CheckedDecision;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.CheckedRow;
import de.lenkungsbericht.portfolio.judgement.Disposition;
import de.lenkungsbericht.portfolio.judgement.Judgement;
import de.lenkungsbericht.portfolio.judgement.PriorStatus;
import de.lenkungsbericht.portfolio.judgement.VerdictOnRecord;
import de.lenkungsbericht.portfolio.state.DecisionRecord;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.jspecify.annotations.Nullable;

/**
 * Takes submissions in: registered, staged while they are read, decided at once. Every
 * method joins the caller's transaction. Nothing staged is visible in any report before
 * it is decided.
 */
public interface SubmissionStore {

	/** The store in a database whose schema has been migrated. */
	static SubmissionStore jdbc(DataSource dataSource) {
		return new JdbcSubmissionStore(dataSource);
	}

	/**
	 * Registers a receipt. If it is registered already and not decided, what the receipt
	 * says replaces what was known of it.
	 */
	void register(Receipt receipt);

	/** The receipts of a run that are registered but not decided, by number. */
	List<Receipt> undecided(int run);

	/**
	 * The same receipts once they are staged, in the order in which they are judged: by
	 * department, then unreadable Stichtag first, Stichtag, time of modification, name.
	 */
	List<Receipt> toJudge(int run);

	/** Forgets what was staged for a receipt, so that reading can start anew. */
	void clearStaged(long receipt);

	/** Stages what the sheet Meldung and the header row say. */
	void stageHead(long receipt, CheckedHead head);

	/** Stages checked rows with their findings, in one batch. */
	void stageRows(long receipt, Collection<CheckedRow> rows);

	/** Stages findings of D and K found outside head and rows (D01 to D04, D11). */
	void stageFindings(long receipt, Collection<Finding> findings);

	/** Stages the checked lines of a file with decisions, in one batch. */
	void stageDecisions(long receipt, Collection<CheckedDecision> lines);

	/**
	 * Notes that all of a submission was staged.
	 * @param rows how many rows and lines
	 * @param findings how many of head, rows and file together
	 */
	void stageEnd(long receipt, int rows, int findings);

	/** Whether all of an undecided submission was staged and is still there. */
	boolean isStagedWhole(long receipt);

	/** The staged submission as a whole, to be judged. */
	Staged staged(long receipt);

	/** The findings of a submission, in the order of pruefprotokoll.csv. */
	List<Finding> findings(long receipt);

	/** The 1-based rows of a submission that are no measure rows, ascending. */
	List<Integer> skippedRows(long receipt);

	/** What was accepted from a department up to now. */
	PriorStatus prior(DepartmentId department);

	/** The greatest Stichtag accepted from a department; {@code null} if none was. */
	@Nullable LocalDate lastAccepted(DepartmentId department);

	/** The decisions that count up to now. */
	Map<Decision.Key, Decision> decisions();

	/** What was decided on each of these measures up to now, by session. */
	Map<MeasureNumber, List<DecisionRecord>> decisionsOn(Collection<MeasureNumber> measures);

	/**
	 * Enters the verdict with dispositions, findings and counts; visible from then on.
	 * @param judgedAt when the verdict was reached, which {@code --known-at} goes by; on
	 * a rebuild the instant on record
	 * @throws IllegalStateException if the receipt is decided already or unknown
	 */
	void decide(long receipt, Judgement judgement, Instant judgedAt);

	/**
	 * Puts what is on record in the place of a verdict that has come out other than it:
	 * as far as the copy is still read, which one that has rows on record has to be.
	 */
	void restore(long receipt, VerdictOnRecord onRecord);

	/** The rows of a submission with what became of each, by 1-based row number. */
	Map<Integer, Disposition> dispositions(long receipt);

	/**
	 * When the verdict on a receipt was reached.
	 * @throws IllegalStateException if it is not decided
	 */
	Instant judgedAt(long receipt);

	/** Takes an accepted submission out again, as if it had never been accepted. */
	void withdraw(Withdrawal withdrawal);

	/** The withdrawals by number. */
	List<Withdrawal> withdrawals();

	/** The decided submissions of a run, by department and order judged. */
	List<SubmissionRecord> decided(int run);

	/** All decided submissions with their original verdicts, in the order judged. */
	List<SubmissionRecord> judged();

	/** The same for one submission, empty if it is not decided. */
	Optional<SubmissionRecord> judged(long receipt);

	/**
	 * The decided submissions of which rows or findings were lost: another number of them
	 * is stored than was counted with the verdict.
	 */
	Set<Long> incomplete();

	/**
	 * A staged submission.
	 *
	 * @param head {@code null} if the file could not be opened
	 * @param rows none of a file with decisions
	 * @param decisions the lines of a file with decisions, none of any other
	 * @param findings those of {@link #stageFindings}
	 */
	record Staged(Receipt receipt, @Nullable CheckedHead head, List<CheckedRow> rows, List<CheckedDecision> decisions,
			List<Finding> findings) {

	}

}
