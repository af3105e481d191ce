package de.lenkungsbericht.consolidation;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import de.lenkungsbericht.consolidation.timeline.DecidedRow;
import de.lenkungsbericht.consolidation.timeline.JudgedSubmission;
import de.lenkungsbericht.consolidation.timeline.Submissions;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.decision.Outcome;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.judgement.CheckedDecision;
import de.lenkungsbericht.portfolio.judgement.Disposition;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The lines of files with decisions. */
final class JdbcDecisions {

	private static final int BATCH = 500;

	private static final String COLUMNS = """
			receipt, sheet_row, skipped, outcome_cell, outcome_shown, nr, gremium, rolle, sitzung, entscheidung,
			wiedervorlage, vorlage, bemerkung""";

	private final JdbcTemplate jdbc;

	JdbcDecisions(DataSource dataSource) {
		this.jdbc = new JdbcTemplate(dataSource);
	}

	void add(long receipt, Collection<CheckedDecision> lines) {
		this.jdbc.batchUpdate(
				"INSERT INTO decision_row (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", lines,
				BATCH, (statement, line) -> set(statement, receipt, line));
	}

	/**
	 * The staged lines in the order of the sheet.
	 * @param findings of each line, by 1-based row number
	 */
	List<CheckedDecision> of(long receipt, Map<Integer, List<Finding>> findings) {
		return this.jdbc.query("SELECT " + COLUMNS + " FROM decision_row WHERE receipt = ? ORDER BY receipt, sheet_row",
				(rs, index) -> line(rs, findings), receipt);
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
		this.jdbc.query("SELECT " + COLUMNS + " FROM decision_row WHERE disposition = 'ACCEPTED'", (rs) -> {
			JudgedSubmission submission = known.of(rs.getLong("receipt"))
				.filter(JudgedSubmission::isAccepted)
				.orElse(null);
			Decision decision = decision(rs);
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
		this.jdbc.query("SELECT " + COLUMNS
				+ ", disposition FROM decision_row WHERE nr = ? AND disposition IS NOT NULL ORDER BY receipt, sheet_row",
				(rs) -> {
					Decision decision = decision(rs);
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

	private static void set(PreparedStatement statement, long receipt, CheckedDecision line) throws SQLException {
		Decision decision = line.decision();
		statement.setLong(1, receipt);
		statement.setInt(2, line.rowNumber());
		statement.setBoolean(3, line.skipped());
		statement.setString(4, JdbcHeads.text(line.cell()));
		statement.setString(5, line.shown());
		if (decision == null) {
			for (int index = 6; index <= 13; index++) {
				statement.setNull(index, (index == 9) ? Types.DATE : Types.VARCHAR);
			}
			return;
		}
		VagueDate date = decision.resubmission();
		statement.setString(6, decision.measure().value());
		statement.setString(7, decision.committee());
		statement.setString(8, decision.role().name());
		statement.setObject(9, decision.session());
		statement.setString(10, decision.outcome().name());
		statement.setString(11, (date != null) ? ValueCodec.write(new Value.Vague(date)) : null);
		statement.setString(12, decision.paperNumber());
		statement.setString(13, decision.remark());
	}

	private static CheckedDecision line(ResultSet rs, Map<Integer, List<Finding>> findings) throws SQLException {
		int row = rs.getInt("sheet_row");
		return new CheckedDecision(row, rs.getBoolean("skipped"), JdbcHeads.cell(rs.getString("outcome_cell")),
				rs.getString("outcome_shown"), decision(rs), findings.getOrDefault(row, List.of()));
	}

	private static @Nullable Decision decision(ResultSet rs) throws SQLException {
		String number = rs.getString("nr");
		if (number == null) {
			return null;
		}
		Decision.Key key = new Decision.Key(new MeasureNumber(number), rs.getString("gremium"),
				rs.getObject("sitzung", LocalDate.class));
		return new Decision(key, Committee.Role.valueOf(rs.getString("rolle")),
				Outcome.valueOf(rs.getString("entscheidung")), date(rs.getString("wiedervorlage")),
				rs.getString("vorlage"), rs.getString("bemerkung"));
	}

	private static @Nullable VagueDate date(@Nullable String text) {
		return (text != null && ValueCodec.read(Column.WIEDERVORLAGE, text) instanceof Value.Vague vague) ? vague.date()
				: null;
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
