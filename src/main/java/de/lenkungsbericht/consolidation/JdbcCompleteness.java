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

	private Map<Long, Integer> count(String table) {
		Map<Long, Integer> counts = new HashMap<>();
		this.jdbc.sql("SELECT receipt, COUNT(*) AS stored FROM " + table + " GROUP BY receipt").query((rs) -> {
			counts.put(rs.getLong("receipt"), rs.getInt("stored"));
		});
		return counts;
	}

}
