package de.lenkungsbericht.consolidation;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.Extract;
import de.lenkungsbericht.portfolio.judgement.Judgement;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.judgement.Verdict;

/** Extracts from the tables in which submissions are kept. */
final class JdbcExtracts implements SubmissionExtracts {

	private final SubmissionStore store;

	private final JdbcHeads heads;

	private final JdbcRows rows;

	private final JdbcDecisions decisions;

	private final JdbcFindings findings;

	private final JdbcVerdicts verdicts;

	JdbcExtracts(DataSource dataSource) {
		this.store = SubmissionStore.jdbc(dataSource);
		this.heads = new JdbcHeads(dataSource);
		this.rows = new JdbcRows(dataSource);
		this.decisions = new JdbcDecisions(dataSource);
		this.findings = new JdbcFindings(dataSource);
		this.verdicts = new JdbcVerdicts(dataSource);
	}

	@Override
	public Extract of(long receipt) {
		return new Extract(this.verdicts.isUnread(receipt), this.heads.find(receipt).orElse(null),
				this.rows.of(receipt, Map.of()), this.decisions.of(receipt, Map.of()), this.store.dispositions(receipt),
				this.findings.of(receipt))
			.reduced();
	}

	@Override
	public void reduce(long receipt, Extract extract) {
		this.findings.clear(receipt);
		this.rows.clear(receipt);
		this.decisions.clear(receipt);
		this.heads.clear(receipt);
		enter(receipt, extract);
	}

	@Override
	public void decide(long receipt, Extract extract, Verdict verdict, Instant judgedAt) {
		this.store.clearStaged(receipt);
		enter(receipt, extract);
		this.verdicts.enter(receipt, new Judgement(verdict, RowCounts.of(extract.dispositions().values()),
				extract.dispositions(), List.of(), extract.failedOnFile()), judgedAt);
	}

	/** The Stichtag of decisions comes of their lines, unless another is on record. */
	private void enter(long receipt, Extract extract) {
		CheckedHead head = extract.head();
		if (head != null) {
			this.heads.stage(receipt, head);
		}
		this.findings.add(receipt, extract.findings());
		this.rows.add(receipt, extract.rows());
		this.decisions.add(receipt, extract.decisions());
		dispose(receipt, extract);
		if (head != null) {
			this.heads.correct(receipt, head.reportingDate(), head.noChanges());
		}
	}

	private void dispose(long receipt, Extract extract) {
		if (extract.decisions().isEmpty()) {
			this.rows.dispose(receipt, extract.dispositions());
		}
		else {
			this.decisions.dispose(receipt, extract.dispositions());
		}
	}

}
