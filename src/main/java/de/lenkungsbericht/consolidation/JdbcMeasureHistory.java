package de.lenkungsbericht.consolidation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import de.lenkungsbericht.consolidation.HistoryEntry.Kind;
import de.lenkungsbericht.consolidation.timeline.JudgedSubmission;
import de.lenkungsbericht.consolidation.timeline.Submissions;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.judgement.Disposition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads everything that was ever sent on one measure. */
final class JdbcMeasureHistory {

	private final JdbcClient jdbc;

	private final JdbcDecisions decisions;

	JdbcMeasureHistory(DataSource dataSource) {
		this.jdbc = JdbcClient.create(dataSource);
		this.decisions = new JdbcDecisions(dataSource);
	}

	List<HistoryEntry> of(MeasureNumber measure, Submissions known) {
		List<HistoryEntry> rows = new ArrayList<>();
		this.jdbc
			.sql(JdbcValues.SELECT + ", r.receipt, r.sheet_row, r.nr, r.disposition" + JdbcValues.JOINED
					+ " WHERE r.nr = ? ORDER BY r.receipt, r.sheet_row")
			.param(measure.value())
			.query((rs) -> {
				entry(rs, known).ifPresent(rows::add);
			});
		List<HistoryEntry> all = Confirmations.addedTo(rows, known);
		this.decisions.on(measure)
			.forEach((receipt, lines) -> known.of(receipt)
				.ifPresent((submission) -> lines.forEach((line) -> all.add(entry(submission, line)))));
		all.sort(Comparator.comparing((entry) -> entry.submission().order()));
		return all;
	}

	private static HistoryEntry entry(JudgedSubmission submission, JdbcDecisions.Disposed line) {
		Kind kind = (line.disposition() == Disposition.ACCEPTED) ? Kind.DECIDED : Kind.REJECTED;
		return new HistoryEntry(kind, submission.standing(), line.rowNumber(), null, line.decision());
	}

	private static Optional<HistoryEntry> entry(ResultSet rs, Submissions known) throws SQLException {
		Optional<JudgedSubmission> submission = known.of(rs.getLong("receipt"));
		if (submission.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new HistoryEntry(kind(Disposition.valueOf(rs.getString("disposition"))),
				submission.get().standing(), rs.getInt("sheet_row"), JdbcKeptRows.status(rs), null));
	}

	private static Kind kind(Disposition disposition) {
		return switch (disposition) {
			case ACCEPTED -> Kind.REPORTED;
			case CONTRIBUTION -> Kind.CONTRIBUTED;
			case REJECTED, SKIPPED -> Kind.REJECTED;
		};
	}

}
