package de.lenkungsbericht.job.step;

import java.util.List;

import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.judgement.CheckedDecision;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.CheckedRow;

/** A piece of a submission on its way into the store, in the order of reading. */
public sealed interface Staging {

	/** Number of the receipt. */
	long receipt();

	/** What a run before may have staged of the submission is void. */
	record Begin(long receipt) implements Staging {

	}

	record Head(long receipt, CheckedHead head) implements Staging {

	}

	record Row(long receipt, CheckedRow row) implements Staging {

	}

	record Decided(long receipt, CheckedDecision line) implements Staging {
	}

	/** Findings outside head and rows. */
	record Found(long receipt, List<Finding> findings) implements Staging {

	}

	/**
	 * All of the submission was read.
	 *
	 * @param rows how many rows and lines
	 * @param findings how many of head, rows and file together
	 */
	record End(long receipt, int rows, int findings) implements Staging {

	}

}
