package de.lenkungsbericht.consolidation;

import java.nio.file.Path;
import java.util.List;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A real HSQLDB with the schema that the program's migrations make. */
final class TestDatabase {

	private static final DataSource IN_MEMORY = migrated("jdbc:hsqldb:mem:consolidation");

	private TestDatabase() {
	}

	/** The database in memory that all tests share, emptied. */
	static DataSource empty() {
		JdbcTemplate jdbc = new JdbcTemplate(IN_MEMORY);
		List.of("notice", "withdrawal", "decision_row", "finding", "row_value", "measure_row", "submission")
			.forEach((table) -> jdbc.update("DELETE FROM " + table));
		return IN_MEMORY;
	}

	/** The database in memory as it is. */
	static DataSource inMemory() {
		return IN_MEMORY;
	}

	/** A new database in files. */
	static DataSource onDisk(Path directory) {
		return migrated("jdbc:hsqldb:file:" + directory.resolve("db") + ";hsqldb.default_table_type=cached");
	}

	/** A new database in memory, as an earlier version of the program left it. */
	static DataSource ofVersion(String version) {
		DataSource dataSource = new DriverManagerDataSource("jdbc:hsqldb:mem:version" + version, "SA", "");
		Flyway.configure().dataSource(dataSource).locations("classpath:db/migration").target(version).load().migrate();
		return dataSource;
	}

	private static DataSource migrated(String url) {
		DataSource dataSource = new DriverManagerDataSource(url, "SA", "");
		Flyway.configure().dataSource(dataSource).locations("classpath:db/migration").load().migrate();
		return dataSource;
	}

}
