package de.lenkungsbericht.consolidation;

import java.time.Instant;

import javax.sql.DataSource;

import de.lenkungsbericht.portfolio.judgement.Extract;
import de.lenkungsbericht.portfolio.judgement.Verdict;

/**
 * Reduces judged submissions to extracts and takes them in again. Every method joins the
 * caller's transaction.
 */
public interface SubmissionExtracts {

	/** The extracts in a database whose schema has been migrated. */
	static SubmissionExtracts jdbc(DataSource dataSource) {
		return new JdbcExtracts(dataSource);
	}

	/** What is needed of a submission that is decided. */
	Extract of(long receipt);

	/** Leaves of a decided submission what the extract holds; its verdict stands. */
	void reduce(long receipt, Extract extract);

	/**
	 * Takes in what was reduced before, in the place of reading and judging it.
	 * @param receipt registered and not decided
	 */
	void decide(long receipt, Extract extract, Verdict verdict, Instant judgedAt);

}
