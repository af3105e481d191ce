package de.lenkungsbericht.job.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import com.zaxxer.hikari.HikariDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded HSQLDB database in the state folder. A commit is on the disk when it
 * returns; closing leaves the files as a clean end does.
 */
final class JdbcStateDatabase extends HikariDataSource {

	private static final Logger log = LoggerFactory.getLogger(JdbcStateDatabase.class);

	/** Tables on disk, and readers that never wait for writers. */
	private static final String OPTIONS = ";hsqldb.default_table_type=cached;hsqldb.tx=mvcc";

	/** Every change since the last clean end again, and a failure if one is damaged. */
	private static final String REPLAY = ";hsqldb.full_log_replay=true";

	/**
	 * Percent of its file that deleted rows have left behind, which a clean end gives up:
	 * across a clean end the database does not remember where they were.
	 */
	private static final int DEFRAGMENTED_FROM = 50;

	private final DatabaseFiles files;

	/**
	 * Opens or creates the database.
	 * @param connections how many may be in use at the same time
	 */
	JdbcStateDatabase(DatabaseFiles files, int connections) {
		this.files = files;
		setJdbcUrl("jdbc:hsqldb:file:" + files.path() + OPTIONS + prepare(files));
		setUsername("SA");
		setPassword("");
		setMaximumPoolSize(connections);
		setMinimumIdle(1);
		setPoolName("state");
		writeThrough();
	}

	/** After a kill a copy is kept of what was found. */
	private static String prepare(DatabaseFiles files) {
		try {
			files.requireProperties();
			boolean leftOpen = files.wasLeftOpen();
			if (leftOpen) {
				log.warn("The last run did not end by itself; the database is copied aside and its log replayed");
				files.copyAside();
				files.forgetOwner();
			}
			files.markOpen();
			return leftOpen ? REPLAY : "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The option of the URL is ignored for an existing database, so it is set and read
	 * back.
	 */
	private void writeThrough() {
		try (Connection connection = getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("SET FILES WRITE DELAY FALSE");
			statement.execute("SET FILES DEFRAG " + DEFRAGMENTED_FROM);
			try (ResultSet delay = statement
				.executeQuery("SELECT property_value FROM information_schema.system_properties "
						+ "WHERE property_name = 'hsqldb.write_delay'")) {
				if (!delay.next() || !"false".equals(delay.getString(1))) {
					throw new IllegalStateException("The database does not write each commit to the disk");
				}
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database cannot be opened: " + ex.getMessage(), ex);
		}
	}

	/**
	 * Writes all files anew, so that none holds any more what was deleted. Nobody else
	 * may have a transaction open.
	 */
	void compact() {
		try (Connection connection = getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("CHECKPOINT DEFRAG");
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database cannot be compacted: " + ex.getMessage(), ex);
		}
	}

	/**
	 * Closes the pool first: a connection that it adds while the database shuts down
	 * would open the database again, and hold on to files that a rebuild replaces.
	 */
	@Override
	public void close() {
		if (isClosed()) {
			return;
		}
		super.close();
		try (Connection connection = DriverManager.getConnection(getJdbcUrl(), getUsername(), getPassword());
				Statement statement = connection.createStatement()) {
			statement.execute("CHECKPOINT");
			statement.execute("SHUTDOWN");
			this.files.markClosed();
		}
		catch (SQLException | IOException ex) {
			log.warn("The database was not closed cleanly; the next run opens it all the same", ex);
		}
	}

}
