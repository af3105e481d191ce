package de.lenkungsbericht.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.lenkungsbericht.testing.Disk;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The database of a state folder between two runs, as an administrator could open it. */
final class StoredDatabase {

	private static final String VERSIONS = "flyway_schema_history";

	private final Path folder;

	private StoredDatabase(Path folder) {
		this.folder = folder;
	}

	static StoredDatabase of(County county) {
		return new StoredDatabase(county.path("output/state/datenbank"));
	}

	/** Rows in a table. */
	int count(String table) {
		return with((jdbc) -> jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Integer.class));
	}

	/** The version of the schema. */
	String version() {
		return with((jdbc) -> jdbc.queryForObject(
				"SELECT \"version\" FROM \"" + VERSIONS
						+ "\" WHERE \"installed_rank\" = (SELECT MAX(\"installed_rank\") FROM \"" + VERSIONS + "\")",
				String.class));
	}

	void execute(String sql) {
		with((jdbc) -> jdbc.update(sql));
	}

	/** Bytes of all its files. */
	long size() {
		return Disk.files(this.folder).stream().mapToLong((file) -> file.toFile().length()).sum();
	}

	/**
	 * Writes the same content anew as a program did that knew the schema up to a version
	 * only.
	 */
	void asWrittenBy(String version) {
		StoredDatabase earlier = new StoredDatabase(this.folder.resolveSibling("frueher"));
		earlier.with((jdbc) -> Flyway.configure()
			.dataSource(jdbc.getDataSource())
			.locations("classpath:db/migration")
			.target(version)
			.load()
			.migrate());
		with((from) -> earlier.with((to) -> copy(from, to)));
		Disk.delete(this.folder);
		Disk.copy(earlier.folder, this.folder);
		Disk.delete(earlier.folder);
	}

	/** All tables and columns that the other knows. */
	private static int copy(JdbcTemplate from, JdbcTemplate to) {
		to.execute("SET DATABASE REFERENTIAL INTEGRITY FALSE");
		for (String table : to.queryForList("SELECT table_name FROM information_schema.tables"
				+ " WHERE table_schema = 'PUBLIC' AND table_type = 'BASE TABLE'", String.class)) {
			if (!table.equals(VERSIONS)) {
				copy(table, from, to);
			}
		}
		to.execute("SET DATABASE REFERENTIAL INTEGRITY TRUE");
		return 0;
	}

	private static void copy(String table, JdbcTemplate from, JdbcTemplate to) {
		List<String> columns = to.queryForList(
				"SELECT column_name FROM information_schema.columns"
						+ " WHERE table_schema = 'PUBLIC' AND table_name = ? ORDER BY ordinal_position",
				String.class, table);
		String names = String.join(", ", columns);
		String places = columns.stream().map((column) -> "?").collect(Collectors.joining(", "));
		String insert = String.format(Locale.ROOT, "INSERT INTO %s (%s) VALUES (%s)", table, names, places);
		from.queryForList("SELECT " + names + " FROM " + table)
			.forEach((row) -> to.update(insert, row.values().toArray()));
	}

	private <T> T with(Function<JdbcTemplate, T> work) {
		SingleConnectionDataSource connection = new SingleConnectionDataSource("jdbc:hsqldb:file:"
				+ this.folder.resolve("lenkungsbericht") + ";hsqldb.default_table_type=cached;hsqldb.write_delay=false",
				"SA", "", true);
		try {
			JdbcTemplate jdbc = new JdbcTemplate(connection);
			T result = work.apply(jdbc);
			jdbc.execute("SHUTDOWN");
			return result;
		}
		finally {
			connection.destroy();
		}
	}

}
