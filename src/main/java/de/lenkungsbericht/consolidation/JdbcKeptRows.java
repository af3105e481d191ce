package de.lenkungsbericht.consolidation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import de.lenkungsbericht.consolidation.timeline.JudgedSubmission;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that submissions left in the history: accepted, or kept as contributions. */
final class JdbcKeptRows {

	private final JdbcClient jdbc;

	JdbcKeptRows(DataSource dataSource) {
		this.jdbc = JdbcClient.create(dataSource);
	}

	/**
	 * A department's newest row for each measure.
	 * @param accepted its accepted submissions, the newest last
	 */
	Map<MeasureNumber, MeasureStatus> newest(List<JudgedSubmission> accepted) {
		Map<MeasureNumber, Long> receipts = new HashMap<>();
		accepted.forEach((submission) -> numbers(submission.receipt())
			.forEach((number) -> receipts.put(number, submission.receipt())));
		Map<MeasureNumber, MeasureStatus> newest = new HashMap<>();
		receipts.values().stream().distinct().forEach((receipt) -> read(receipt, (rs) -> {
			MeasureStatus status = status(rs);
			if (receipt.equals(receipts.get(status.number()))) {
				newest.put(status.number(), status);
			}
		}));
		return newest;
	}

	private List<MeasureNumber> numbers(long receipt) {
		return this.jdbc
			.sql("SELECT nr FROM measure_row WHERE receipt = ? AND disposition IN ('ACCEPTED', 'CONTRIBUTION')")
			.param(receipt)
			.query((rs, row) -> new MeasureNumber(rs.getString("nr")))
			.list();
	}

	private void read(long receipt, RowCallbackHandler handler) {
		this.jdbc
			.sql("SELECT r.nr, " + JdbcValues.NAMES
					+ " FROM measure_row r JOIN row_value v ON v.receipt = r.receipt AND v.sheet_row = r.sheet_row"
					+ " WHERE r.receipt = ? AND r.disposition IN ('ACCEPTED', 'CONTRIBUTION')")
			.param(receipt)
			.query(handler);
	}

	static MeasureStatus status(ResultSet rs) throws SQLException {
		return new MeasureStatus(new MeasureNumber(rs.getString("nr")), JdbcValues.read(rs));
	}

}
