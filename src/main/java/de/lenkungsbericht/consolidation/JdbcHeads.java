package de.lenkungsbericht.consolidation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the heads of submissions say, apart from their findings. */
final class JdbcHeads {

	private final JdbcClient jdbc;

	JdbcHeads(DataSource dataSource) {
		this.jdbc = JdbcClient.create(dataSource);
	}

	void stage(long receipt, CheckedHead head) {
		this.jdbc.sql("""
				UPDATE submission SET stichtag = ?, no_changes = ?, meldung_sheet = ?, stichtag_cell = ?,
				stichtag_shown = ?, no_changes_cell = ?, no_changes_shown = ?, measures_sheet = ?,
				measures_first = ?, known_columns = ? WHERE receipt = ?""")
			.param(head.reportingDate())
			.param(head.noChanges())
			.param(head.meldungSheet())
			.param(text(head.reportingDateCell()))
			.param(head.reportingDateShown())
			.param(text(head.noChangesCell()))
			.param(head.noChangesShown())
			.param(head.measuresSheet())
			.param(head.measuresFirst())
			.param(keys(head.columns()))
			.param(receipt)
			.update();
	}

	void correct(long receipt, @Nullable LocalDate reportingDate, boolean noChanges) {
		this.jdbc.sql("UPDATE submission SET stichtag = ?, no_changes = ? WHERE receipt = ?")
			.param(reportingDate)
			.param(noChanges)
			.param(receipt)
			.update();
	}

	void clear(long receipt) {
		this.jdbc.sql("""
				UPDATE submission SET stichtag = NULL, no_changes = FALSE, meldung_sheet = '', stichtag_cell = NULL,
				stichtag_shown = '', no_changes_cell = NULL, no_changes_shown = '', measures_sheet = '',
				measures_first = FALSE, known_columns = NULL, staged_rows = NULL, staged_findings = NULL
				WHERE receipt = ?""").param(receipt).update();
	}

	/** The staged head without findings, empty if none is staged. */
	Optional<CheckedHead> find(long receipt) {
		return this.jdbc.sql("""
				SELECT stichtag, no_changes, meldung_sheet, stichtag_cell, stichtag_shown, no_changes_cell,
				no_changes_shown, measures_sheet, measures_first, known_columns
				FROM submission WHERE receipt = ? AND known_columns IS NOT NULL""")
			.param(receipt)
			.query((rs, row) -> head(rs))
			.optional();
	}

	private static CheckedHead head(ResultSet rs) throws SQLException {
		return new CheckedHead(rs.getObject("stichtag", LocalDate.class), rs.getBoolean("no_changes"),
				rs.getString("meldung_sheet"), cell(rs.getString("stichtag_cell")), rs.getString("stichtag_shown"),
				cell(rs.getString("no_changes_cell")), rs.getString("no_changes_shown"), rs.getString("measures_sheet"),
				rs.getBoolean("measures_first"), columns(rs.getString("known_columns")), List.of());
	}

	static @Nullable CellRef cell(@Nullable String address) {
		return (address == null) ? null : CellRef.parse(address);
	}

	static @Nullable String text(@Nullable CellRef cell) {
		return (cell == null) ? null : cell.toString();
	}

	private static String keys(Set<Column> columns) {
		return columns.stream().sorted().map(Column::name).collect(Collectors.joining(","));
	}

	private static Set<Column> columns(String names) {
		return Stream.of(names.split(","))
			.filter((name) -> !name.isEmpty())
			.map(Column::valueOf)
			.collect(Collectors.toUnmodifiableSet());
	}

}
