package de.lenkungsbericht.consolidation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether as many rows and findings are stored as were counted. */
final class JdbcCompleteness {

	private final JdbcClient jdbc;

	JdbcCompleteness(DataSource dataSource) {
		this.jdbc = JdbcClient.create(dataSource);
	}

	/** The receipts of those of which something is missing. */
	Set<Long> incomplete(List<SubmissionRecord> judged) {
		Map<Long, Integer> rows = count("measure_row");
		Map<Long, Integer> values = count("row_value");
		Map<Long, Integer> decisions = count("decision_row");
		Map<Long, Integer> findings = count("finding");
		Set<Long> incomplete = new HashSet<>();
		for (SubmissionRecord submission : judged) {
			long receipt = submission.receipt().number();
			int found = submission.counts().found();
			int noted = submission.errors() + submission.warnings() + submission.notes();
			boolean decided = submission.receipt().department().isSteeringGroup();
			int ofMeasures = decided ? 0 : found;
			if (rows.getOrDefault(receipt, 0) != ofMeasures || values.getOrDefault(receipt, 0) != ofMeasures
					|| decisions.getOrDefault(receipt, 0) != found - ofMeasures
					|| findings.getOrDefault(receipt, 0) != noted) {
				incomplete.add(receipt);
			}
		}
		return incomplete;
	}

	/** Notes how much of a submission was staged. */
	void staged(long receipt, int rows, int findings) {
		this.jdbc.sql("UPDATE submission SET staged_rows = ?, staged_findings = ? WHERE receipt = ?")
			.param(rows)
			.param(findings)
			.param(receipt)
			.update();
	}

	/** Whether all of that is there. */
	boolean isStagedWhole(long receipt) {
		return this.jdbc.sql("SELECT staged_rows, staged_findings FROM submission WHERE receipt = ?")
			.param(receipt)
			.query((rs, row) -> rs.getObject("staged_rows") != null
					&& rs.getInt("staged_rows") == count("measure_row", receipt) + count("decision_row", receipt)
					&& count("row_value", receipt) == count("measure_row", receipt)
					&& rs.getInt("staged_findings") == count("finding", receipt))
			.single();
	}

	private int count(String table, long receipt) {
		return this.jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE receipt = ?")
			.param(receipt)
			.query(Integer.class)
			.single();
	}

	private Map<Long, Integer> count(String table) {
		Map<Long, Integer> counts = new HashMap<>();
		this.jdbc.sql("SELECT receipt, COUNT(*) AS stored FROM " + table + " GROUP BY receipt").query((rs) -> {
			counts.put(rs.getLong("receipt"), rs.getInt("stored"));
		});
		return counts;
	}

}
