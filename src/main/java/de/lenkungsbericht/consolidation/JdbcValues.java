package de.lenkungsbericht.consolidation;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.ValueCodec;

/** How the values of a row are kept: one database column for each column of the form. */
final class JdbcValues {

	/** The columns kept, in the form's order: all but Nr. */
	static final List<Column> KEPT = Stream.of(Column.values()).filter((column) -> column != Column.NR).toList();

	private static final String NAMES = KEPT.stream().map(Column::key).collect(Collectors.joining(", "));

	/** Begins a selection from {@link #JOINED}; further columns stand behind it. */
	static final String SELECT = "SELECT " + NAMES;

	/** The rows {@code r} with their values {@code v}. */
	static final String JOINED = " FROM measure_row r"
			+ " JOIN row_value v ON v.receipt = r.receipt AND v.sheet_row = r.sheet_row";

	static final String INSERT = "INSERT INTO row_value (receipt, sheet_row, " + NAMES + ") VALUES (?, ?"
			+ ", ?".repeat(KEPT.size()) + ")";

	private JdbcValues() {
	}

	/** Sets the values as parameters from the given 1-based index on. */
	static void set(PreparedStatement statement, int first, Map<Column, Value> values) throws SQLException {
		int index = first;
		for (Column column : KEPT) {
			Value value = values.get(column);
			statement.setString(index++, (value == null) ? null : ValueCodec.write(value));
		}
	}

	/** Reads the values of a row selected by {@link #SELECT}. */
	static Map<Column, Value> read(ResultSet rs) throws SQLException {
		Map<Column, Value> values = new EnumMap<>(Column.class);
		int index = 1;
		for (Column column : KEPT) {
			String text = rs.getString(index++);
			if (text != null) {
				values.put(column, ValueCodec.read(column, text));
			}
		}
		return values;
	}

}
