package de.lenkungsbericht.consolidation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import javax.sql.DataSource;

import de.lenkungsbericht.portfolio.notice.Notice;
import de.lenkungsbericht.portfolio.notice.NoticeState;
import de.lenkungsbericht.portfolio.notice.Occasion;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queue as a table. */
final class JdbcNoticeQueue implements NoticeQueue {

	private static final String COLUMNS = "number, occasion, created_in, created, state, changed_in, changed, problem";

	private final JdbcClient jdbc;

	JdbcNoticeQueue(DataSource dataSource) {
		this.jdbc = JdbcClient.create(dataSource);
	}

	@Override
	public void replaceBy(Collection<Notice> notices) {
		this.jdbc.sql("DELETE FROM notice").update();
		notices.forEach(this::insert);
	}

	@Override
	public void put(Notice notice) {
		this.jdbc.sql("DELETE FROM notice WHERE number = ?").param(notice.number()).update();
		insert(notice);
	}

	@Override
	public List<Notice> open() {
		return this.jdbc.sql("SELECT " + COLUMNS + " FROM notice ORDER BY number")
			.query((rs, index) -> notice(rs))
			.stream()
			.filter((notice) -> !notice.state().isFinal())
			.toList();
	}

	private void insert(Notice notice) {
		this.jdbc.sql("INSERT INTO notice (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
			.params(notice.number(), notice.occasion().key(), notice.createdIn(), notice.created().toString(),
					notice.state().name(), notice.changedIn(), notice.changed().toString(), notice.problem())
			.update();
	}

	private static Notice notice(ResultSet rs) throws SQLException {
		return new Notice(rs.getLong("number"), Occasion.of(rs.getString("occasion")), rs.getInt("created_in"),
				Instant.parse(rs.getString("created")), NoticeState.valueOf(rs.getString("state")),
				rs.getInt("changed_in"), Instant.parse(rs.getString("changed")), rs.getString("problem"));
	}

}
