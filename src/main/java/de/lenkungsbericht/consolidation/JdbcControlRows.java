package de.lenkungsbericht.consolidation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import de.lenkungsbericht.consolidation.timeline.ControlRow;
import de.lenkungsbericht.consolidation.timeline.JudgedSubmission;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.ValueCodec;
import de.lenkungsbericht.portfolio.judgement.Disposition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads every stored row with nothing but what the control sums need. */
final class JdbcControlRows {

	/** Rows of one statement, unless a single file has more. */
	private static final int ROWS = 5_000;

	private static final int FILES = 500;

	private static final String AMOUNTS = Column.AMOUNTS.stream().map(Column::key).collect(Collectors.joining(", "));

	private final JdbcClient jdbc;

	JdbcControlRows(DataSource dataSource) {
		this.jdbc = JdbcClient.create(dataSource);
	}

	void forEach(List<JudgedSubmission> submissions, Consumer<ControlRow> consumer) {
		List<Long> receipts = new ArrayList<>();
		int rows = 0;
		for (JudgedSubmission submission : submissions) {
			receipts.add(submission.receipt());
			rows += submission.record().counts().found();
			if (rows >= ROWS || receipts.size() >= FILES) {
				read(receipts, consumer);
				receipts.clear();
				rows = 0;
			}
		}
		read(receipts, consumer);
	}

	private void read(List<Long> receipts, Consumer<ControlRow> consumer) {
		if (!receipts.isEmpty()) {
			this.jdbc
				.sql("SELECT r.receipt, r.sheet_row, r.disposition, r.unreadable_amounts, " + AMOUNTS
						+ JdbcValues.JOINED + " WHERE r.receipt IN (:receipts)")
				.param("receipts", receipts)
				.query((rs) -> {
					consumer.accept(row(rs));
				});
		}
	}

	private static ControlRow row(ResultSet rs) throws SQLException {
		Map<Column, BigDecimal> euros = new EnumMap<>(Column.class);
		for (Column column : Column.AMOUNTS) {
			String text = rs.getString(column.key());
			if (text != null && ValueCodec.read(column, text) instanceof Value.Amount amount) {
				euros.put(column, amount.euros());
			}
		}
		return new ControlRow(rs.getLong("receipt"), rs.getInt("sheet_row"),
				Disposition.valueOf(rs.getString("disposition")), euros, rs.getInt("unreadable_amounts"));
	}

}
