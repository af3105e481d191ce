package de.lenkungsbericht.consolidation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.judgement.CheckedRow;
import de.lenkungsbericht.portfolio.judgement.Disposition;
import de.lenkungsbericht.portfolio.judgement.RowKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of submissions on their way to a verdict. */
final class JdbcRows {

	private static final int BATCH = 500;

	private final JdbcTemplate jdbc;

	JdbcRows(DataSource dataSource) {
		this.jdbc = new JdbcTemplate(dataSource);
	}

	void add(long receipt, Collection<CheckedRow> rows) {
		this.jdbc.batchUpdate("""
				INSERT INTO measure_row (receipt, sheet_row, nr, nr_cell, nr_shown, kind, unreadable_amounts)
				VALUES (?, ?, ?, ?, ?, ?, ?)""", rows, BATCH, (statement, row) -> {
			statement.setLong(1, receipt);
			statement.setInt(2, row.rowNumber());
			statement.setString(3, value(row.number()));
			statement.setString(4, JdbcHeads.text(row.numberCell()));
			statement.setString(5, row.numberShown());
			statement.setString(6, row.kind().name());
			statement.setInt(7, row.unreadableAmounts());
		});
		this.jdbc.batchUpdate(JdbcValues.INSERT, rows, BATCH, (statement, row) -> {
			statement.setLong(1, receipt);
			statement.setInt(2, row.rowNumber());
			JdbcValues.set(statement, 3, row.values());
		});
	}

	/**
	 * The staged rows in the order of the sheet.
	 * @param findings of each row, by 1-based row number
	 */
	List<CheckedRow> of(long receipt, Map<Integer, List<Finding>> findings) {
		return this.jdbc.query(
				JdbcValues.SELECT + ", r.nr, r.nr_cell, r.nr_shown, r.kind, r.unreadable_amounts, r.sheet_row"
						+ JdbcValues.JOINED + " WHERE r.receipt = ? ORDER BY r.receipt, r.sheet_row",
				(rs, index) -> row(rs, findings), receipt);
	}

	void clear(long receipt) {
		this.jdbc.update("DELETE FROM row_value WHERE receipt = ?", receipt);
		this.jdbc.update("DELETE FROM measure_row WHERE receipt = ?", receipt);
	}

	/**
	 * Says what became of each row.
	 * @throws IllegalStateException if a row is left out
	 */
	void dispose(long receipt, Map<Integer, Disposition> dispositions) {
		this.jdbc.batchUpdate("UPDATE measure_row SET disposition = ? WHERE receipt = ? AND sheet_row = ?",
				new ArrayList<>(dispositions.entrySet()), BATCH, (statement, entry) -> {
					statement.setString(1, entry.getValue().name());
					statement.setLong(2, receipt);
					statement.setInt(3, entry.getKey());
				});
		Integer left = this.jdbc.queryForObject(
				"SELECT COUNT(*) FROM measure_row WHERE receipt = ? AND disposition IS NULL", Integer.class, receipt);
		if (left == null || left > 0) {
			throw new IllegalStateException("The judgement of receipt " + receipt + " leaves out " + left + " rows");
		}
	}

	/** The rows that are no measure rows. */
	List<Integer> skipped(long receipt) {
		return this.jdbc.queryForList(
				"SELECT sheet_row FROM measure_row WHERE receipt = ? AND kind = ? ORDER BY sheet_row", Integer.class,
				receipt, RowKind.SKIPPED.name());
	}

	/** What became of each row that is judged. */
	Map<Integer, Disposition> dispositions(long receipt) {
		Map<Integer, Disposition> dispositions = new HashMap<>();
		this.jdbc.query("SELECT sheet_row, disposition FROM measure_row WHERE receipt = ? AND disposition IS NOT NULL",
				(rs) -> {
					dispositions.put(rs.getInt("sheet_row"), Disposition.valueOf(rs.getString("disposition")));
				}, receipt);
		return dispositions;
	}

	private static CheckedRow row(ResultSet rs, Map<Integer, List<Finding>> findings) throws SQLException {
		int rowNumber = rs.getInt("sheet_row");
		String number = rs.getString("nr");
		return new CheckedRow(rowNumber, RowKind.valueOf(rs.getString("kind")),
				(number == null) ? null : new MeasureNumber(number), JdbcHeads.cell(rs.getString("nr_cell")),
				rs.getString("nr_shown"), JdbcValues.read(rs), rs.getInt("unreadable_amounts"),
				findings.getOrDefault(rowNumber, List.of()));
	}

	private static @Nullable String value(@Nullable MeasureNumber number) {
		return (number == null) ? null : number.value();
	}

}
