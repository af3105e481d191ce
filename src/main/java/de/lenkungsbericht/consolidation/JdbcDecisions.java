package de.lenkungsbericht.consolidation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import de.lenkungsbericht.consolidation.timeline.DecidedRow;
import de.lenkungsbericht.consolidation.timeline.JudgedSubmission;
import de.lenkungsbericht.consolidation.timeline.Submissions;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.judgement.CheckedDecision;
import de.lenkungsbericht.portfolio.judgement.Disposition;
import org.springframework.jdbc.core.JdbcTemplate;

/** The lines of files with decisions. */
final class JdbcDecisions {

	private static final int BATCH = 500;

	private final JdbcTemplate jdbc;

	JdbcDecisions(DataSource dataSource) {
		this.jdbc = new JdbcTemplate(dataSource);
	}

	void add(long receipt, Collection<CheckedDecision> lines) {
		this.jdbc.batchUpdate(
				"INSERT INTO decision_row (" + JdbcDecisionColumns.NAMES
						+ ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				lines, BATCH, (statement, line) -> JdbcDecisionColumns.set(statement, receipt, line));
	}

	/**
	 * The staged lines in the order of the sheet.
	 * @param findings of each line, by 1-based row number
	 */
	List<CheckedDecision> of(long receipt, Map<Integer, List<Finding>> findings) {
		return this.jdbc.query(
				"SELECT " + JdbcDecisionColumns.NAMES
						+ " FROM decision_row WHERE receipt = ? ORDER BY receipt, sheet_row",
				(rs, index) -> JdbcDecisionColumns.line(rs, findings), receipt);
	}

	void clear(long receipt) {
		this.jdbc.update("DELETE FROM decision_row WHERE receipt = ?", receipt);
	}

	/**
	 * Says what became of each line, and gives the file the newest session as Stichtag.
	 */
	void dispose(long receipt, Map<Integer, Disposition> dispositions) {
		this.jdbc.batchUpdate("UPDATE decision_row SET disposition = ? WHERE receipt = ? AND sheet_row = ?",
				new ArrayList<>(dispositions.entrySet()), BATCH, (statement, entry) -> {
					statement.setString(1, entry.getValue().name());
					statement.setLong(2, receipt);
					statement.setInt(3, entry.getKey());
				});
		this.jdbc.update("""
				UPDATE submission SET stichtag = (SELECT MAX(d.sitzung) FROM decision_row d
				WHERE d.receipt = ? AND d.disposition = 'ACCEPTED') WHERE receipt = ?""", receipt, receipt);
	}

	/** What became of each line, by 1-based row number. */
	Map<Integer, Disposition> dispositions(long receipt) {
		Map<Integer, Disposition> dispositions = new TreeMap<>();
		this.jdbc.query("SELECT sheet_row, disposition FROM decision_row WHERE receipt = ? AND disposition IS NOT NULL",
				(rs) -> {
					dispositions.put(rs.getInt("sheet_row"), Disposition.valueOf(rs.getString("disposition")));
				}, receipt);
		return dispositions;
	}

	/**
	 * Whether the schema has decisions at all: a database at rest may be of an earlier
	 * version of the program until the next run.
	 */
	boolean areKept() {
		Integer tables = this.jdbc.queryForObject(
				"SELECT COUNT(*) FROM information_schema.tables WHERE UPPER(table_name) = 'DECISION_ROW'",
				Integer.class);
		return tables != null && tables > 0;
	}

	/** Every decision that a known and accepted file brought, in the order judged. */
	List<DecidedRow> accepted(Submissions known) {
		List<DecidedRow> rows = new ArrayList<>();
		this.jdbc.query("SELECT " + JdbcDecisionColumns.NAMES + " FROM decision_row WHERE disposition = 'ACCEPTED'",
				(rs) -> {
					JudgedSubmission submission = known.of(rs.getLong("receipt"))
						.filter(JudgedSubmission::isAccepted)
						.orElse(null);
					Decision decision = JdbcDecisionColumns.decision(rs);
					if (submission != null && decision != null) {
						rows.add(new DecidedRow(submission, rs.getInt("sheet_row"), decision));
					}
				});
		rows.sort(DecidedRow.AS_JUDGED);
		return rows;
	}

	/** Every decided line on a measure by receipt, each in the order of the sheet. */
	Map<Long, List<Disposed>> on(MeasureNumber measure) {
		Map<Long, List<Disposed>> lines = new TreeMap<>();
		this.jdbc.query("SELECT " + JdbcDecisionColumns.NAMES
				+ ", disposition FROM decision_row WHERE nr = ? AND disposition IS NOT NULL ORDER BY receipt, sheet_row",
				(rs) -> {
					Decision decision = JdbcDecisionColumns.decision(rs);
					if (decision != null) {
						lines.computeIfAbsent(rs.getLong("receipt"), (receipt) -> new ArrayList<>())
							.add(new Disposed(rs.getInt("sheet_row"), Disposition.valueOf(rs.getString("disposition")),
									decision));
					}
				}, measure.value());
		return lines;
	}

	/** The measures on which anything was ever decided. */
	List<MeasureNumber> measures() {
		return this.jdbc.query("SELECT DISTINCT nr FROM decision_row WHERE disposition = 'ACCEPTED'",
				(rs, index) -> new MeasureNumber(rs.getString("nr")));
	}

	/** How many lines of each file became what. */
	void forEach(DispositionCount consumer) {
		this.jdbc.query("""
				SELECT receipt, disposition, COUNT(*) AS stored FROM decision_row WHERE disposition IS NOT NULL
				GROUP BY receipt, disposition""", (rs) -> {
			consumer.count(rs.getLong("receipt"), Disposition.valueOf(rs.getString("disposition")),
					rs.getInt("stored"));
		});
	}

	/**
	 * A line with what became of it.
	 *
	 * @param rowNumber 1-based
	 */
	record Disposed(int rowNumber, Disposition disposition, Decision decision) {
	}

	/** Is told a number of lines. */
	@FunctionalInterface
	interface DispositionCount {

		void count(long receipt, Disposition disposition, int lines);

	}

}
