package de.lenkungsbericht.consolidation;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;

import javax.sql.DataSource;

import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.portfolio.judgement.FindingSource;
import de.lenkungsbericht.portfolio.judgement.PlacedFinding;
import org.springframework.jdbc.core.JdbcTemplate;

/** The findings of submissions. */
final class JdbcFindings {

	private static final int BATCH = 500;

	private static final String INSERT = """
			INSERT INTO finding (receipt, place, source, sheet_row, code, severity, sheet, cell, measure, found,
			message, consequence, suggestion) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String COLUMNS = """
			place, source, sheet_row, code, severity, sheet, cell, measure, found, message, consequence, suggestion""";

	private final JdbcTemplate jdbc;

	JdbcFindings(DataSource dataSource) {
		this.jdbc = new JdbcTemplate(dataSource);
	}

	void add(long receipt, Collection<PlacedFinding> findings) {
		this.jdbc.batchUpdate(INSERT, findings, BATCH, (statement, placed) -> set(statement, receipt, placed));
	}

	/** All findings of a submission, in the order of their places. */
	List<PlacedFinding> of(long receipt) {
		return this.jdbc.query("SELECT " + COLUMNS + " FROM finding WHERE receipt = ? ORDER BY receipt, place",
				(rs, row) -> placed(rs), receipt);
	}

	/** The findings of a submission after a place, at most so many, in order. */
	List<PlacedFinding> page(long receipt, String after, int limit) {
		return this.jdbc.query("SELECT " + COLUMNS
				+ " FROM finding WHERE receipt = ? AND place > ? ORDER BY receipt, place FETCH FIRST ? ROWS ONLY",
				(rs, row) -> placed(rs), receipt, after, limit);
	}

	void clear(long receipt) {
		this.jdbc.update("DELETE FROM finding WHERE receipt = ?", receipt);
	}

	/** Drops all findings but those of D. */
	void keepThoseOnTheFile(long receipt) {
		this.jdbc.update("DELETE FROM finding WHERE receipt = ? AND code NOT LIKE 'D%'", receipt);
	}

	/** How many errors of D and K there are. */
	int headErrors(long receipt) {
		return count("(code LIKE 'D%' OR code LIKE 'K%') AND severity = 'FEHLER'", receipt);
	}

	int count(Severity severity, long receipt) {
		return count("severity = '" + severity.name() + "'", receipt);
	}

	private int count(String condition, long receipt) {
		Integer count = this.jdbc.queryForObject("SELECT COUNT(*) FROM finding WHERE receipt = ? AND " + condition,
				Integer.class, receipt);
		return (count != null) ? count : 0;
	}

	private static void set(PreparedStatement statement, long receipt, PlacedFinding placed) throws SQLException {
		Finding finding = placed.finding();
		statement.setLong(1, receipt);
		statement.setString(2, placed.place());
		statement.setString(3, placed.source().name());
		statement.setObject(4, placed.sheetRow(), Types.INTEGER);
		statement.setString(5, finding.code().name());
		statement.setString(6, finding.severity().name());
		statement.setString(7, finding.sheet());
		statement.setString(8, JdbcHeads.text(finding.cell()));
		statement.setString(9, finding.measure());
		statement.setString(10, finding.value());
		statement.setString(11, finding.message());
		statement.setString(12, finding.consequence());
		statement.setString(13, finding.suggestion());
	}

	private static PlacedFinding placed(ResultSet rs) throws SQLException {
		Finding finding = new Finding(FindingCode.valueOf(rs.getString("code")),
				Severity.valueOf(rs.getString("severity")), rs.getString("sheet"), JdbcHeads.cell(rs.getString("cell")),
				rs.getString("measure"), rs.getString("found"), rs.getString("message"), rs.getString("consequence"),
				rs.getString("suggestion"));
		return new PlacedFinding(rs.getString("place"), FindingSource.valueOf(rs.getString("source")),
				rs.getObject("sheet_row", Integer.class), finding);
	}

}
